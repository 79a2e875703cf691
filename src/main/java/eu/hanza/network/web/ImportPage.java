package eu.hanza.network.web;

import eu.hanza.shell.spi.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import of organisations: a form to send a table, and what would become of each of its rows.
 *
 * @param id the table that was sent; null before
 * @param counts how many rows would have each outcome
 * @param rows the rows that need attention first, then the others
 * @param ignored the columns that no organisation has
 * @param clean whether it may be confirmed
 * @param errors why it was refused
 * @param columns the columns that a table may have
 */
public record ImportPage(
    @Nullable String id,
    List<String> counts,
    List<String> ignored,
    List<Row> rows,
    boolean clean,
    FormErrors errors,
    List<String> columns) {

  /**
   * A row.
   *
   * @param number its number in the file
   * @param outcome what would become of it, in words
   * @param state the look of that: on, warn or off
   * @param label by what a person recognises it
   * @param details reasons and changes
   * @param doubtful whether a person has to decide
   */
  public record Row(
      int number,
      String outcome,
      String state,
      String label,
      List<String> details,
      boolean doubtful) {}
}
