package eu.hanza.results.web;

import eu.hanza.shell.spi.Part;
import java.util.List;

/**
 * What a tally counted.
 *
 * @param id the tally
 * @param name what is counted
 * @param language the language of the name
 * @param people the different people, with the target where there is one
 * @param attendances the attendances, in words
 * @param twice how many came twice, in words
 * @param events the events with their people
 * @param heads the names of the sectors, the word for the sum last
 * @param rows the functions with their figures
 * @param totals the sums of the columns, the sum of all last
 * @param doubts who may be one person
 * @param doubtful how many pairs somebody has to look at, in words
 * @param history what was done
 */
public record TallyPage(
    String id,
    String name,
    String language,
    String people,
    String attendances,
    String twice,
    List<EventRow> events,
    List<String> heads,
    List<PivotRow> rows,
    List<String> totals,
    List<Doubt> doubts,
    String doubtful,
    Part history) {

  /** Makes the lists unchangeable. */
  public TallyPage {
    events = List.copyOf(events);
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
    doubts = List.copyOf(doubts);
  }

  /** An event with how many people took part. */
  public record EventRow(String title, String language, String day, String people) {}

  /** A function with its figures, the sum last. */
  public record PivotRow(String label, List<String> cells) {

    /** Makes the list unchangeable. */
    public PivotRow {
      cells = List.copyOf(cells);
    }
  }

  /** Two entries that may be one person. */
  public record Doubt(String one, String other, String name, String organisation, String emails) {}
}
