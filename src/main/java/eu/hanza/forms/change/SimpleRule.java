package eu.hanza.forms.change;

import eu.hanza.forms.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A rule that people put together without knowing the language of rules: conditions on answers, all
 * of which hold or one of which does.
 *
 * @param all whether all conditions must hold; else one is enough
 */
public record SimpleRule(List<Condition> conditions, boolean all) {

  private static final String NAMED = "\\$\\{\\s*([^{}\\s]+)\\s*}";
  private static final String VALUE =
      "('[^']*'|\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|date\\('\\d{4}-\\d\\d-\\d\\d'\\))";
  private static final Pattern COMPARED =
      Pattern.compile(NAMED + "\\s*(=|!=|<=|>=|<|>)\\s*" + VALUE);
  private static final Pattern SELECTED =
      Pattern.compile("selected\\(\\s*" + NAMED + "\\s*,\\s*('[^']*'|\"[^\"]*\")\\s*\\)");
  private static final Pattern NOT_SELECTED =
      Pattern.compile("not\\(\\s*" + SELECTED.pattern() + "\\s*\\)");
  private static final Pattern JOINT = Pattern.compile("\\s+(and|or)\\s+");

  /** What a condition asks of an answer. */
  public enum Operator {
    /** The answer is this, or this is among the choices. */
    IS("="),
    /** The answer is not this, and this is not among the choices. */
    IS_NOT("!="),
    /** The answer is more. */
    MORE(">"),
    /** The answer is this or more. */
    AT_LEAST(">="),
    /** The answer is less. */
    LESS("<"),
    /** The answer is this or less. */
    AT_MOST("<="),
    /** There is an answer. */
    ANSWERED(""),
    /** There is none. */
    BLANK("");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** Whether it compares the answer with something. */
    public boolean takesValue() {
      return !sign.isEmpty();
    }
  }

  /**
   * One condition.
   *
   * @param question the name of the question
   * @param value the answer as it is stored; empty where the operator takes none
   */
  public record Condition(String question, Operator operator, String value) {}

  /** Makes the list unchangeable. */
  public SimpleRule {
    conditions = List.copyOf(conditions);
  }

  /** A rule without conditions, which says nothing. */
  public static final SimpleRule NONE = new SimpleRule(List.of(), true);

  /** Reads a written rule, if it is as simple as that. */
  public static Optional<SimpleRule> read(String rule) {
    if (rule.isBlank()) {
      return Optional.of(NONE);
    }
    var joints = JOINT.matcher(rule).results().map(joint -> joint.group(1)).distinct().toList();
    if (joints.size() > 1) {
      return Optional.empty();
    }
    var conditions = new ArrayList<Condition>();
    for (var part : JOINT.splitAsStream(rule.strip()).toList()) {
      var condition = condition(part.strip());
      if (condition.isEmpty()) {
        return Optional.empty();
      }
      conditions.add(condition.get());
    }
    return Optional.of(new SimpleRule(conditions, !joints.contains("or")));
  }

  private static Optional<Condition> condition(String part) {
    var compared = COMPARED.matcher(part);
    if (compared.matches()) {
      return compared(compared.group(1), compared.group(2), plain(compared.group(3)));
    }
    var selected = SELECTED.matcher(part);
    if (selected.matches()) {
      return Optional.of(new Condition(selected.group(1), Operator.IS, plain(selected.group(2))));
    }
    var not = NOT_SELECTED.matcher(part);
    return not.matches()
        ? Optional.of(new Condition(not.group(1), Operator.IS_NOT, plain(not.group(2))))
        : Optional.empty();
  }

  private static Optional<Condition> compared(String question, String sign, String value) {
    if (value.isEmpty()) {
      return switch (sign) {
        case "=" -> Optional.of(new Condition(question, Operator.BLANK, ""));
        case "!=" -> Optional.of(new Condition(question, Operator.ANSWERED, ""));
        default -> Optional.empty();
      };
    }
    for (var operator : Operator.values()) {
      if (operator.sign.equals(sign)) {
        return Optional.of(new Condition(question, operator, value));
      }
    }
    return Optional.empty();
  }

  private static String plain(String value) {
    var bare = value.startsWith("date(") ? value.substring(5, value.length() - 1) : value;
    return bare.startsWith("'") || bare.startsWith("\"")
        ? bare.substring(1, bare.length() - 1)
        : bare;
  }

  /** Writes the rule, given the types of the questions that it names. */
  public String written(Function<String, QuestionType> types) {
    return String.join(
        all ? " and " : " or ",
        conditions.stream().map(one -> written(one, types.apply(one.question()))).toList());
  }

  private static String written(Condition condition, QuestionType type) {
    var named = "${" + condition.question() + "}";
    var selected = "selected(" + named + ", " + quoted(condition.value()) + ")";
    var several = type == QuestionType.SELECT_MULTIPLE || type == QuestionType.RANK;
    return switch (condition.operator()) {
      case ANSWERED -> named + " != ''";
      case BLANK -> named + " = ''";
      case IS -> several ? selected : compared(named, condition, type);
      case IS_NOT -> several ? "not(" + selected + ")" : compared(named, condition, type);
      case MORE, AT_LEAST, LESS, AT_MOST -> compared(named, condition, type);
    };
  }

  private static String compared(String named, Condition condition, QuestionType type) {
    return named + " " + condition.operator().sign + " " + value(condition.value(), type);
  }

  /** A value as rules have it: numbers bare, days as days, the rest in quotes. */
  static String value(String text, QuestionType type) {
    var calculated = type == QuestionType.CALCULATE || type == QuestionType.HIDDEN;
    if (type.isNumber() || (calculated && text.matches("-?\\d+(\\.\\d+)?"))) {
      return text;
    }
    return type == QuestionType.DATE || type == QuestionType.TODAY
        ? "date(" + quoted(text) + ")"
        : quoted(text);
  }

  private static String quoted(String text) {
    return text.contains("'") ? '"' + text.replace('"', '\'') + '"' : "'" + text + "'";
  }
}
