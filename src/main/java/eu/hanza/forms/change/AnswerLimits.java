package eu.hanza.forms.change;

import eu.hanza.forms.QuestionType;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most that an answer may be: the simple form of a constraint. For a text the
 * most is its number of characters.
 *
 * @param least empty for no bound
 * @param most empty for no bound
 */
public record AnswerLimits(String least, String most) {

  private static final String VALUE = "(-?\\d+(?:\\.\\d+)?|date\\('\\d{4}-\\d\\d-\\d\\d'\\))";
  private static final Pattern BOTH =
      Pattern.compile(
          "(?:\\.\\s*>=\\s*" + VALUE + ")?(\\s+and\\s+)?(?:\\.\\s*<=\\s*" + VALUE + ")?");
  private static final Pattern LENGTH =
      Pattern.compile("string-length\\(\\s*\\.\\s*\\)\\s*<=\\s*(\\d+)");

  /** No bounds. */
  public static final AnswerLimits NONE = new AnswerLimits("", "");

  /** Whether answers of a type have such bounds. */
  public static boolean fit(QuestionType type) {
    return type == QuestionType.TEXT
        || type == QuestionType.INTEGER
        || type == QuestionType.DECIMAL
        || type == QuestionType.DATE;
  }

  /** Reads a constraint, if it is as simple as that. */
  public static Optional<AnswerLimits> read(String constraint) {
    if (constraint.isBlank()) {
      return Optional.of(NONE);
    }
    var length = LENGTH.matcher(constraint.strip());
    if (length.matches()) {
      return Optional.of(new AnswerLimits("", length.group(1)));
    }
    var both = BOTH.matcher(constraint.strip());
    if (!both.matches()) {
      return Optional.empty();
    }
    var least = plain(both.group(1));
    var most = plain(both.group(3));
    var joined = both.group(2) != null;
    return joined == (!least.isEmpty() && !most.isEmpty())
        ? Optional.of(new AnswerLimits(least, most))
        : Optional.empty();
  }

  private static String plain(@Nullable String value) {
    if (value == null) {
      return "";
    }
    return value.startsWith("date(") ? value.substring(6, value.length() - 2) : value;
  }

  /** Writes the constraint. */
  public String written(QuestionType type) {
    if (type == QuestionType.TEXT) {
      return most.isEmpty() ? "" : "string-length(.) <= " + most;
    }
    var parts = new ArrayList<String>();
    if (!least.isEmpty()) {
      parts.add(". >= " + SimpleRule.value(least, type));
    }
    if (!most.isEmpty()) {
      parts.add(". <= " + SimpleRule.value(most, type));
    }
    return String.join(" and ", parts);
  }
}
