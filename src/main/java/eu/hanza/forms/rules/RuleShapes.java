package eu.hanza.forms.rules;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.rules.RuleShape.Literal;
import eu.hanza.forms.rules.RuleShape.Measure;
import eu.hanza.forms.rules.RuleShape.Sign;
import eu.hanza.forms.rules.RuleShape.What;
import eu.hanza.forms.rules.RuleText.UnreadableRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jaxen.expr.AllNodeStep;
import org.jaxen.expr.EqualityExpr;
import org.jaxen.expr.Expr;
import org.jaxen.expr.FunctionCallExpr;
import org.jaxen.expr.LiteralExpr;
import org.jaxen.expr.LocationPath;
import org.jaxen.expr.LogicalExpr;
import org.jaxen.expr.NumberExpr;
import org.jaxen.expr.RelationalExpr;
import org.jaxen.expr.UnaryExpr;
import org.jaxen.expr.VariableReferenceExpr;
import org.jaxen.saxpath.Axis;
import org.jspecify.annotations.Nullable;

/** Tells what the rules of a form say, for those who read them in words. */
public final class RuleShapes {

  private final FormTree tree;

  private RuleShapes(FormTree tree) {
    this.tree = tree;
  }

  /** The rules of a form. */
  public static RuleShapes of(FormDefinition form) {
    return new RuleShapes(new FormTree(form));
  }

  /** What a rule says that stands at a row. */
  public RuleShape shape(FormItem at, String rule) {
    try {
      return new Reading(slot(at)).shape(RuleText.parse(rule));
    } catch (UnreadableRule e) {
      return new RuleShape.Other(List.of());
    }
  }

  /** The rows that a rule looks at, in page order. */
  public List<FormItem> about(FormItem at, String rule) {
    try {
      return new Reading(slot(at)).about(RuleText.parse(rule));
    } catch (UnreadableRule e) {
      return List.of();
    }
  }

  private Slot slot(FormItem item) {
    return tree.slots().stream()
        .filter(slot -> slot.item() != null && slot.item().id().equals(item.id()))
        .findFirst()
        .orElse(tree.root());
  }

  /** One rule being read. */
  private final class Reading {

    private final Slot at;

    private Reading(Slot at) {
      this.at = at;
    }

    private List<FormItem> about(Expr expr) {
      return RuleNames.of(expr).stream()
          .map(name -> name.equals(".") ? at : tree.nearest(name, at))
          .filter(Objects::nonNull)
          .filter(slot -> slot.item() != null)
          .distinct()
          .sorted((one, other) -> Integer.compare(one.number(), other.number()))
          .map(slot -> Objects.requireNonNull(slot.item()))
          .toList();
    }

    private RuleShape shape(Expr expr) {
      var shape = known(expr);
      return shape == null ? new RuleShape.Other(about(expr)) : shape;
    }

    private @Nullable RuleShape known(Expr expr) {
      return switch (expr) {
        case LogicalExpr logic -> logic(logic);
        case EqualityExpr equality -> equality(equality);
        case RelationalExpr relation ->
            compared(relation.getLHS(), Sign.of(relation.getOperator()), relation.getRHS());
        case FunctionCallExpr call -> call(call);
        default ->
            item(expr) instanceof Question question && question.type().isNumber()
                ? null
                : filled(expr, true);
      };
    }

    /** A whole of which one part cannot be said is not said at all. */
    private @Nullable RuleShape logic(LogicalExpr expr) {
      var parts = new ArrayList<RuleShape>();
      Expr next = expr;
      while (next instanceof LogicalExpr logical
          && logical.getOperator().equals(expr.getOperator())) {
        parts.addFirst(shape(logical.getRHS()));
        next = logical.getLHS();
      }
      parts.addFirst(shape(next));
      if (parts.stream().anyMatch(RuleShape.Other.class::isInstance)) {
        return null;
      }
      return expr.getOperator().equals("and")
          ? new RuleShape.All(List.copyOf(parts))
          : new RuleShape.Any(List.copyOf(parts));
    }

    private @Nullable RuleShape equality(EqualityExpr expr) {
      var sign = Sign.of(expr.getOperator());
      var turned = expr.getLHS() instanceof LiteralExpr;
      var subject = turned ? expr.getRHS() : expr.getLHS();
      var value = turned ? expr.getLHS() : expr.getRHS();
      if (value instanceof LiteralExpr literal) {
        var text = literal.getLiteral();
        if (text.isEmpty()) {
          return filled(subject, sign == Sign.OTHER);
        }
        if (item(subject) instanceof Question question && isMarked(question)) {
          return new RuleShape.Marked(question, text, sign == Sign.EQUAL);
        }
      }
      return compared(expr.getLHS(), sign, expr.getRHS());
    }

    private static boolean isMarked(Question question) {
      return question.type() == QuestionType.SELECT_ONE
          || question.type() == QuestionType.ACKNOWLEDGE;
    }

    private @Nullable RuleShape filled(Expr expr, boolean filled) {
      return item(expr) instanceof Question question
          ? new RuleShape.Filled(question, filled)
          : null;
    }

    private @Nullable RuleShape compared(Expr left, Sign sign, Expr right) {
      var one = value(left);
      var other = value(right);
      if (one instanceof Measure measure && other != null) {
        return isSaid(measure, other) ? new RuleShape.Compared(measure, sign, other) : null;
      }
      return other instanceof Measure measure && one != null && isSaid(measure, one)
          ? new RuleShape.Compared(measure, sign.turned(), one)
          : null;
    }

    /** Names of several choices in one text are not said. */
    private static boolean isSaid(Measure measure, RuleShape.Value value) {
      return !(value instanceof Literal
          && measure.what() == What.ANSWER
          && measure.item() instanceof Question question
          && question.type().isSelect());
    }

    private RuleShape.@Nullable Value value(Expr expr) {
      return switch (expr) {
        case LiteralExpr literal -> new Literal(literal.getLiteral());
        case NumberExpr number -> new Literal(number.getNumber().toString());
        case UnaryExpr unary when unary.getExpr() instanceof NumberExpr number ->
            new Literal("-" + number.getNumber());
        case FunctionCallExpr call -> measure(call);
        default ->
            item(expr) instanceof Question question ? new Measure(What.ANSWER, question) : null;
      };
    }

    private RuleShape.@Nullable Value measure(FunctionCallExpr call) {
      if (call.getFunctionName().equals("today")) {
        return new RuleShape.Today();
      }
      if (call.getParameters().size() != 1) {
        return null;
      }
      var argument = argument(call, 0);
      return switch (call.getFunctionName()) {
        case "count-selected" -> measure(What.MARKED, argument, Question.class::isInstance);
        case "count" -> measure(What.ENTRIES, argument, Repeat.class::isInstance);
        case "string-length" -> measure(What.LENGTH, argument, Question.class::isInstance);
        case "sum" -> measure(What.SUM, argument, Question.class::isInstance);
        case "date", "number", "int", "string" -> value(argument);
        default -> null;
      };
    }

    private @Nullable Measure measure(
        What what, Expr argument, Function<@Nullable FormItem, Boolean> fits) {
      var item = item(argument);
      return item != null && fits.apply(item) ? new Measure(what, item) : null;
    }

    private @Nullable RuleShape call(FunctionCallExpr call) {
      return switch (call.getFunctionName()) {
        case "true" -> new RuleShape.Constant(true);
        case "false" -> new RuleShape.Constant(false);
        case "not" -> not(shape(argument(call, 0)));
        case "selected" -> selected(call);
        default -> null;
      };
    }

    private @Nullable RuleShape selected(FunctionCallExpr call) {
      return call.getParameters().size() == 2
              && item(argument(call, 0)) instanceof Question question
              && argument(call, 1) instanceof LiteralExpr choice
          ? new RuleShape.Marked(question, choice.getLiteral(), true)
          : null;
    }

    private static @Nullable RuleShape not(RuleShape shape) {
      return switch (shape) {
        case RuleShape.Marked(var item, var choice, var marked) ->
            new RuleShape.Marked(item, choice, !marked);
        case RuleShape.Filled(var item, var filled) -> new RuleShape.Filled(item, !filled);
        case RuleShape.Constant(var holds) -> new RuleShape.Constant(!holds);
        case RuleShape.Not(var part) -> part;
        case RuleShape.Other other -> null;
        case RuleShape.All all -> new RuleShape.Not(all);
        case RuleShape.Any any -> new RuleShape.Not(any);
        case RuleShape.Compared compared -> new RuleShape.Not(compared);
      };
    }

    private static Expr argument(FunctionCallExpr call, int place) {
      return (Expr) call.getParameters().get(place);
    }

    /** The row that an expression leads to; null where it is anything else. */
    private @Nullable FormItem item(Expr expr) {
      var slot =
          switch (expr) {
            case VariableReferenceExpr name -> tree.nearest(name.getVariableName(), at);
            case LocationPath path when isSelf(path) -> at;
            default -> null;
          };
      return slot == null ? null : slot.item();
    }

    private static boolean isSelf(LocationPath path) {
      return !path.isAbsolute()
          && path.getSteps().size() == 1
          && path.getSteps().get(0) instanceof AllNodeStep step
          && step.getAxis() == Axis.SELF
          && step.getPredicates().isEmpty();
    }
  }
}
