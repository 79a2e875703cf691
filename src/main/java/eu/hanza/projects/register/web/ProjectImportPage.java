package eu.hanza.projects.register.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import of projects: a form to send a table, and what would become of each of its rows.
 *
 * @param id the table that was sent; null before
 * @param programmes the programmes for which the reader may import
 * @param counts how many rows would have each outcome
 * @param ignored the columns that no project has
 * @param rows the rows that need attention first, then the others
 * @param clean whether it may be confirmed
 * @param errors why it was refused
 * @param columns the columns that a table may have
 */
public record ProjectImportPage(
    @Nullable String id,
    List<Option> programmes,
    List<String> counts,
    List<String> ignored,
    List<Row> rows,
    boolean clean,
    FormErrors errors,
    List<String> columns) {

  /** Makes the lists unchangeable. */
  public ProjectImportPage {
    programmes = List.copyOf(programmes);
    counts = List.copyOf(counts);
    ignored = List.copyOf(ignored);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

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
      boolean doubtful) {

    /** Makes the list unchangeable. */
    public Row {
      details = List.copyOf(details);
    }
  }
}
