package eu.hanza.knowledge.recommendations;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * A recommendation in a list.
 *
 * @param path where the reader goes on, without the language
 * @param label its number inside its source, such as R3
 * @param title its title
 * @param source what it comes from
 * @param tally how many of its addressees accepted it; empty for a draft
 * @param due until when answers are waited for
 * @param states where each addressee stands
 */
public record RecommendationRow(
    String path,
    String label,
    TextView title,
    TextView source,
    String tally,
    String due,
    List<StateView> states) {

  /** Where an addressee stands: its name, the state in words, and whether its answer is overdue. */
  public record StateView(String name, String state, boolean overdue) {}
}
