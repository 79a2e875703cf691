package eu.hanza.events.exchange;

import eu.hanza.kernel.Refusal;
import java.util.Map;

/**
 * A problem of a schedule file at a line.
 *
 * @param line the line, from one
 * @param problem what is wrong
 * @param entry the id of the entry, or where else it is; may be empty
 * @param value what stands there; may be empty
 */
public record ScheduleNote(int line, ScheduleProblem problem, String entry, String value) {

  private static final int LONGEST = 120;

  /** Cuts what is long. */
  public ScheduleNote {
    entry = cut(entry);
    value = cut(value);
  }

  /** The words about it. */
  public Refusal words() {
    return Refusal.of(problem.key(), Map.of("line", line, "entry", entry, "value", value));
  }

  private static String cut(String text) {
    var line = PlainText.line(text);
    return line.length() > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…"
        : line;
  }
}
