package eu.hanza.forms.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jaxen.expr.AllNodeStep;
import org.jaxen.expr.BinaryExpr;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FilterExpr;
import org.jaxen.expr.FunctionCallExpr;
import org.jaxen.expr.LocationPath;
import org.jaxen.expr.NameStep;
import org.jaxen.expr.PathExpr;
import org.jaxen.expr.Predicate;
import org.jaxen.expr.Predicated;
import org.jaxen.expr.Step;
import org.jaxen.expr.UnaryExpr;
import org.jaxen.expr.VariableReferenceExpr;
import org.jaxen.saxpath.Axis;

/** Gathers the names that a rule mentions; a point stands for the row of the rule. */
final class RuleNames {

  private final Set<String> names = new LinkedHashSet<>();

  private RuleNames() {}

  static Set<String> of(Expr expr) {
    var names = new RuleNames();
    names.visit(expr);
    return names.names;
  }

  @SuppressWarnings("unchecked") // Jaxen's lists have no types
  private void visit(Expr expr) {
    switch (expr) {
      case VariableReferenceExpr name -> names.add(name.getVariableName());
      case BinaryExpr binary -> {
        visit(binary.getLHS());
        visit(binary.getRHS());
      }
      case UnaryExpr unary -> visit(unary.getExpr());
      case FunctionCallExpr call -> ((List<Expr>) call.getParameters()).forEach(this::visit);
      case FilterExpr filter -> {
        visit(filter.getExpr());
        predicates(filter);
      }
      case PathExpr path -> {
        visit(path.getFilterExpr());
        visit(path.getLocationPath());
      }
      case LocationPath path -> ((List<Step>) path.getSteps()).forEach(this::visit);
      default -> {}
    }
  }

  private void visit(Step step) {
    if (step instanceof NameStep name) {
      names.add(name.getLocalName());
    } else if (step instanceof AllNodeStep && step.getAxis() == Axis.SELF) {
      names.add(".");
    }
    predicates(step);
  }

  @SuppressWarnings("unchecked") // Jaxen's lists have no types
  private void predicates(Predicated step) {
    ((List<Predicate>) step.getPredicates()).forEach(predicate -> visit(predicate.getExpr()));
  }
}
