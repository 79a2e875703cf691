package eu.hanza.forms;

import java.util.Map;

/**
 * How often a repeat may stand in a form, by the columns {@code hanza::min} and {@code hanza::max}
 * of its row (F-17).
 *
 * @param least how often at least
 * @param most how often at most
 */
public record RepeatLimits(int least, int most) {

  /** How often a repeat may stand where nothing is said. */
  public static final int MOST = 200;

  /** The limits of a repeat. */
  public static RepeatLimits of(Repeat repeat) {
    return new RepeatLimits(
        number(repeat.extra(), "hanza::min", 0), number(repeat.extra(), "hanza::max", MOST));
  }

  private static int number(Map<String, String> columns, String name, int otherwise) {
    var text = columns.getOrDefault(name, "").strip();
    return text.matches("\\d{1,4}") ? Math.min(Integer.parseInt(text), MOST) : otherwise;
  }
}
