package eu.hanza.knowledge.intake;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import of practices: a form to send a table, and what would become of each of its rows.
 *
 * @param id the table that was sent; null before
 * @param programmes where the practices may go
 * @param programme the chosen one
 * @param submits whether what is complete goes to the editors
 * @param columns what a table may hold
 * @param counts how many rows would have each outcome
 * @param ignored the headers that no practice has
 * @param rows the rows that need attention first
 * @param clean whether it may be confirmed
 */
public record ImportPage(
    @Nullable String id,
    List<Option> programmes,
    String programme,
    boolean submits,
    List<Explained> columns,
    List<String> counts,
    List<String> ignored,
    List<Row> rows,
    boolean clean,
    FormErrors errors) {

  /** A column, what stands in it, and whether there may be one for every language. */
  public record Explained(String header, String what, boolean translated) {}

  /**
   * A row.
   *
   * @param outcome what would become of it, in words
   * @param state the look of that: on, warn or off
   * @param wrong why it cannot be taken
   * @param warnings what somebody should look at
   * @param twin the practice that it is or looks like; null for none
   * @param doubtful whether a person has to decide
   */
  public record Row(
      int number,
      String outcome,
      String state,
      String label,
      List<String> wrong,
      List<Warning> warnings,
      @Nullable Twin twin,
      boolean doubtful) {}

  /** What to look at; for a cleaned cell, the text before and after. */
  public record Warning(String text, String came, String stays) {}

  /** A known practice, and where it is written on. */
  public record Twin(String path, TextView title) {}
}
