package eu.hanza.forms.rules;

import eu.hanza.forms.rules.Operators.Arithmetic;
import eu.hanza.forms.rules.Operators.Operand;
import eu.hanza.forms.rules.RuleText.UnreadableRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jaxen.expr.AdditiveExpr;
import org.jaxen.expr.BinaryExpr;
import org.jaxen.expr.EqualityExpr;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FilterExpr;
import org.jaxen.expr.FunctionCallExpr;
import org.jaxen.expr.LiteralExpr;
import org.jaxen.expr.LocationPath;
import org.jaxen.expr.LogicalExpr;
import org.jaxen.expr.MultiplicativeExpr;
import org.jaxen.expr.NumberExpr;
import org.jaxen.expr.PathExpr;
import org.jaxen.expr.RelationalExpr;
import org.jaxen.expr.UnaryExpr;
import org.jaxen.expr.VariableReferenceExpr;
import org.jspecify.annotations.Nullable;

/** Makes checked rules of written ones, and gathers what is wrong with them. */
final class RuleCompiler {

  /** What stands where a rule is wrong; a form with it is never filled in. */
  static final RuleNode WRONG = new Operators.Literal(RuleValue.blank());

  private final Findings findings;
  private final TypeCheck types;
  private final PathCompiler paths;
  private final CallCompiler calls;
  private final Set<Slot> used = new LinkedHashSet<>();
  private int depth;

  RuleCompiler(FormTree tree, Functions functions, Findings findings) {
    this.findings = findings;
    this.types = new TypeCheck(tree, findings);
    this.paths = new PathCompiler(tree, this, findings);
    this.calls = new CallCompiler(tree, functions, this, types, findings);
  }

  PathCompiler paths() {
    return paths;
  }

  /** The rule that a text says; null where it says none. */
  @Nullable RuleNode rule(String text, Scope scope) {
    used.clear();
    depth = 0;
    if (text.isBlank()) {
      return null;
    }
    try {
      return node(RuleText.parse(text), scope);
    } catch (UnreadableRule e) {
      findings.refuse(e.key(), Map.of("place", e.place(), "rule", shortened(text)));
      return WRONG;
    }
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }

  /** The rows whose answers the last rule looks at. */
  Set<Slot> used() {
    return Set.copyOf(used);
  }

  void uses(Slot slot) {
    used.add(slot);
  }

  /** The part that an expression means. */
  RuleNode node(Expr expr, Scope scope) {
    if (depth == RuleText.DEEPEST) {
      findings.refuse("forms.office.rule.too-deep", Map.of("place", 1));
      return WRONG;
    }
    depth++;
    try {
      return switch (expr) {
        case LiteralExpr literal -> new Operators.Literal(RuleValue.of(literal.getLiteral()));
        case NumberExpr number -> number(number);
        case UnaryExpr unary -> negation(unary, scope);
        case BinaryExpr binary -> binary(binary, scope);
        case FunctionCallExpr call -> calls.call(call, scope);
        case VariableReferenceExpr name -> paths.named(name.getVariableName(), scope);
        case LocationPath path -> paths.path(path, scope);
        case PathExpr path -> paths.path(path, scope);
        case FilterExpr filter -> paths.filter(filter, scope);
        default -> unsupported(expr);
      };
    } finally {
      depth--;
    }
  }

  RuleNode unsupported(Expr expr) {
    findings.refuse("forms.office.rule.unsupported", Map.of("text", shortened(expr.getText())));
    return WRONG;
  }

  private static RuleNode number(NumberExpr number) {
    var value = new BigDecimal(number.getNumber().toString());
    return new Operators.Literal(RuleValue.of(value));
  }

  private RuleNode negation(UnaryExpr unary, Scope scope) {
    var node = node(unary.getExpr(), scope);
    types.reckoning("-", node);
    return new Operators.Negation(node);
  }

  private RuleNode binary(BinaryExpr expr, Scope scope) {
    return switch (expr) {
      case AdditiveExpr sum -> reckoning(sum, AdditiveExpr.class, scope);
      case MultiplicativeExpr product -> reckoning(product, MultiplicativeExpr.class, scope);
      case LogicalExpr logic -> logic(logic, scope);
      case EqualityExpr equality -> equality(equality, scope);
      case RelationalExpr relation -> relation(relation, scope);
      default -> unsupported(expr);
    };
  }

  /** The operands of operators of one rank, from the left: a long sum is not a deep one. */
  private static <T extends BinaryExpr> List<T> chain(BinaryExpr expr, Class<T> kind) {
    var chain = new ArrayList<T>();
    Expr next = expr;
    while (kind.isInstance(next)) {
      var operator = kind.cast(next);
      chain.addFirst(operator);
      next = operator.getLHS();
    }
    return chain;
  }

  private <T extends BinaryExpr> RuleNode reckoning(T expr, Class<T> kind, Scope scope) {
    var chain = chain(expr, kind);
    var first = node(chain.getFirst().getLHS(), scope);
    types.reckoning(chain.getFirst().getOperator(), first);
    var operands = new ArrayList<Operand>();
    for (var operator : chain) {
      var node = node(operator.getRHS(), scope);
      types.reckoning(operator.getOperator(), node);
      operands.add(new Operand(Arithmetic.of(operator.getOperator()), node));
    }
    return new Operators.Reckoning(first, List.copyOf(operands));
  }

  private RuleNode logic(LogicalExpr expr, Scope scope) {
    var sign = expr.getOperator();
    var parts = new ArrayList<RuleNode>();
    Expr next = expr;
    while (next instanceof LogicalExpr logical && logical.getOperator().equals(sign)) {
      parts.addFirst(node(logical.getRHS(), scope));
      next = logical.getLHS();
    }
    parts.addFirst(node(next, scope));
    return new Operators.Logic(List.copyOf(parts), sign.equals("and"));
  }

  private RuleNode equality(EqualityExpr expr, Scope scope) {
    var left = node(expr.getLHS(), scope);
    var right = node(expr.getRHS(), scope);
    types.equality(expr.getOperator(), left, right);
    return new Operators.Equality(left, right, expr.getOperator().equals("="));
  }

  private RuleNode relation(RelationalExpr expr, Scope scope) {
    var sign = expr.getOperator();
    var left = node(expr.getLHS(), scope);
    var right = node(expr.getRHS(), scope);
    types.relation(sign, left);
    types.relation(sign, right);
    return new Operators.Relation(left, right, order(sign));
  }

  private static IntPredicate order(String sign) {
    return switch (sign) {
      case "<" -> order -> order < 0;
      case "<=" -> order -> order <= 0;
      case ">" -> order -> order > 0;
      default -> order -> order >= 0;
    };
  }
}
