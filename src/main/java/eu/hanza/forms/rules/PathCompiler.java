package eu.hanza.forms.rules;

import eu.hanza.forms.Choice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jaxen.expr.AllNodeStep;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FilterExpr;
import org.jaxen.expr.FunctionCallExpr;
import org.jaxen.expr.LiteralExpr;
import org.jaxen.expr.LocationPath;
import org.jaxen.expr.NameStep;
import org.jaxen.expr.PathExpr;
import org.jaxen.expr.Predicate;
import org.jaxen.expr.Predicated;
import org.jaxen.expr.Step;
import org.jaxen.expr.VariableReferenceExpr;
import org.jaxen.saxpath.Axis;
import org.jspecify.annotations.Nullable;

/** Makes paths of rules: to answers, to instances of repeats, to choices of lists. */
final class PathCompiler {

  private final FormTree tree;
  private final RuleCompiler rules;
  private final Findings findings;

  PathCompiler(FormTree tree, RuleCompiler rules, Findings findings) {
    this.tree = tree;
    this.rules = rules;
    this.findings = findings;
  }

  /** The answer of <code>${name}</code>: in the nearest instance of a repeat. */
  RuleNode named(String name, Scope scope) {
    var target = slot(name, scope);
    return target == null ? RuleCompiler.WRONG : reference(target, scope);
  }

  /** The row of a name; refused where there is none, or more than one. */
  @Nullable Slot slot(String name, Scope scope) {
    var target = tree.nearest(name, scope.origin());
    if (target == null) {
      var key =
          tree.named(name).isEmpty()
              ? "forms.office.rule.unknown-name"
              : "forms.office.rule.ambiguous-name";
      findings.refuse(key, Map.of("name", name));
    }
    return target;
  }

  private Paths.Reference reference(Slot target, Scope scope) {
    rules.uses(target);
    var common = FormTree.common(scope.origin(), target);
    var anchor = common == target && target.isRepeat() ? parent(target) : common;
    return new Paths.Reference(anchor, target, true);
  }

  private static Slot parent(Slot slot) {
    return Objects.requireNonNull(slot.parent());
  }

  /** A path by steps, from where the rule stands or from the form. */
  RuleNode path(LocationPath path, Scope scope) {
    var steps = steps(path);
    if (path.isAbsolute()) {
      return steps.isEmpty() || !isForm(steps.getFirst())
          ? rules.unsupported(path)
          : new Walk(path, scope, tree.root(), true).over(steps.subList(1, steps.size()));
    }
    if (steps.size() == 1 && isSelf(steps.getFirst())) {
      return new Paths.Current(scope.list() == null ? scope.context().type() : ValueType.ANY);
    }
    if (scope.list() != null) {
      return column(path, steps, scope.list());
    }
    return new Walk(path, scope, scope.context(), scope.context() == scope.origin()).over(steps);
  }

  @SuppressWarnings("unchecked") // Jaxen's lists have no types
  private static List<Step> steps(LocationPath path) {
    return (List<Step>) path.getSteps();
  }

  @SuppressWarnings("unchecked") // Jaxen's lists have no types
  private static List<Predicate> predicates(Predicated step) {
    return (List<Predicate>) step.getPredicates();
  }

  /** The form has no name of its own in rules: the first step of a path is it. */
  private static boolean isForm(Step step) {
    return step instanceof NameStep
        && step.getAxis() == Axis.CHILD
        && step.getPredicates().isEmpty();
  }

  private static boolean isSelf(Step step) {
    return step instanceof AllNodeStep
        && step.getAxis() == Axis.SELF
        && step.getPredicates().isEmpty();
  }

  private RuleNode column(LocationPath path, List<Step> steps, List<Choice> list) {
    return steps.size() == 1
            && steps.getFirst() instanceof NameStep name
            && name.getAxis() == Axis.CHILD
            && name.getPredicates().isEmpty()
        ? column(name.getLocalName(), list)
        : rules.unsupported(path);
  }

  private Paths.Column column(String name, List<Choice> list) {
    var known =
        name.equals("name")
            || name.equals("label")
            || list.stream().anyMatch(choice -> choice.columns().containsKey(name));
    if (!known) {
      findings.refuse("forms.office.rule.unknown-column", Map.of("name", name));
    }
    return new Paths.Column(name);
  }

  /** A path that begins with a call or a name. */
  RuleNode path(PathExpr path, Scope scope) {
    var steps = steps(path.getLocationPath());
    var start = path.getFilterExpr();
    if (start instanceof FunctionCallExpr call && call.getFunctionName().equals("current")) {
      return new Walk(path, Scope.of(scope.origin()), scope.origin(), true).over(steps);
    }
    if (start instanceof FunctionCallExpr call && call.getFunctionName().equals("instance")) {
      return choices(path, call, steps, scope);
    }
    var node = rules.node(start, scope);
    var slot = target(start, scope);
    return node instanceof RuleNode.Path begun && slot != null
        ? new Walk(path, scope, slot, begun).over(steps)
        : rules.unsupported(path);
  }

  private @Nullable Slot target(Expr start, Scope scope) {
    return switch (start) {
      case VariableReferenceExpr name -> tree.nearest(name.getVariableName(), scope.origin());
      case FilterExpr filter -> target(filter.getExpr(), scope);
      default -> null;
    };
  }

  /** A name with a filter behind it. */
  RuleNode filter(FilterExpr filter, Scope scope) {
    var node = rules.node(filter.getExpr(), scope);
    var slot = target(filter.getExpr(), scope);
    return node instanceof RuleNode.Path path && slot != null
        ? filtered(path, predicates(filter), scope.within(slot))
        : rules.unsupported(filter);
  }

  private RuleNode.Path filtered(RuleNode.Path path, List<Predicate> conditions, Scope scope) {
    var result = path;
    for (var condition : conditions) {
      result = new Paths.Filtered(result, rules.node(condition.getExpr(), scope));
    }
    return result;
  }

  /** A path such as {@code instance('towns')/root/item[state = …]/label}. */
  private RuleNode choices(PathExpr path, FunctionCallExpr call, List<Step> steps, Scope scope) {
    var arguments = call.getParameters();
    var name =
        arguments.size() == 1 && arguments.get(0) instanceof LiteralExpr literal
            ? literal.getLiteral()
            : "";
    var list = tree.list(name);
    if (list == null) {
      findings.refuse("forms.office.rule.unknown-list", Map.of("name", name));
      return RuleCompiler.WRONG;
    }
    if (!isNamed(steps, 0, "root") || !isNamed(steps, 1, "item") || steps.size() > 3) {
      return rules.unsupported(path);
    }
    var nodes = new Paths.Choices(Paths.ChoiceNode.all(list));
    var items = filtered(nodes, predicates(steps.get(1)), scope.within(list));
    if (steps.size() == 2) {
      return items;
    }
    if (!(steps.get(2) instanceof NameStep column)) {
      return rules.unsupported(path);
    }
    return new Paths.Further(items, column(column.getLocalName(), list)::of, ValueType.ANY);
  }

  private static boolean isNamed(List<Step> steps, int place, String name) {
    return steps.size() > place
        && steps.get(place) instanceof NameStep step
        && step.getLocalName().equals(name);
  }

  /** Goes over the rows of a form step by step. */
  private final class Walk {

    private final Expr path;
    private final Scope scope;
    private final boolean fromOrigin;
    private final boolean absolute;
    private Slot anchor;
    private Slot at;
    private RuleNode.@Nullable Path begun;

    Walk(Expr path, Scope scope, Slot start, boolean fromOrigin) {
      this.path = path;
      this.scope = scope;
      this.fromOrigin = fromOrigin;
      this.absolute = start == tree.root() && scope.context() != start;
      this.anchor = start;
      this.at = start;
    }

    Walk(Expr path, Scope scope, Slot start, RuleNode.Path begun) {
      this(path, scope, start, true);
      this.begun = begun;
    }

    RuleNode over(List<Step> steps) {
      for (var step : steps) {
        if (!go(step)) {
          return RuleCompiler.WRONG;
        }
        var conditions = predicates(step);
        if (!conditions.isEmpty()) {
          begun = filtered(reached(), conditions, scope.within(at));
        }
      }
      return reached();
    }

    private RuleNode.Path reached() {
      rules.uses(at);
      if (begun != null) {
        return begun;
      }
      return absolute ? reference(at, scope) : new Paths.Reference(anchor, at, fromOrigin);
    }

    private boolean go(Step step) {
      if (step instanceof AllNodeStep && step.getAxis() == Axis.SELF) {
        return true;
      }
      if (step instanceof AllNodeStep && step.getAxis() == Axis.PARENT) {
        return up();
      }
      if (step instanceof NameStep name && step.getAxis() == Axis.CHILD) {
        return down(name.getLocalName());
      }
      rules.unsupported(path);
      return false;
    }

    private boolean up() {
      var above = at.parent();
      if (above == null) {
        rules.unsupported(path);
        return false;
      }
      if (begun != null) {
        begun = new Paths.Further(begun, (env, node) -> parentOf(node), ValueType.GROUP);
      } else if (at == anchor) {
        anchor = above;
      }
      at = above;
      return true;
    }

    private static List<? extends RuleValue.Node> parentOf(RuleValue.Node node) {
      return node instanceof TreeNode place && place.parent() != null
          ? List.of(place.parent())
          : List.of();
    }

    private boolean down(String name) {
      var below = FormTree.child(at, name);
      if (below == null) {
        findings.refuse("forms.office.rule.unknown-name", Map.of("name", name));
        return false;
      }
      if (begun != null) {
        begun =
            new Paths.Further(
                begun,
                (env, node) -> node instanceof TreeNode place ? place.children(below) : List.of(),
                below.type());
      }
      at = below;
      return true;
    }
  }
}
