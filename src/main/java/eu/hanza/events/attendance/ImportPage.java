package eu.hanza.events.attendance;

import eu.hanza.shell.spi.FormErrors;
import java.util.List;

/**
 * The import of another system's attendance list: the form, and what it would do.
 *
 * @param event the event
 * @param query what addresses of this list carry
 * @param title what it is called
 * @param language the language of the title
 * @param back the address of the attendance list
 * @param counts how many rows are new, matched and to be reviewed, in words; empty before a preview
 * @param rows the rows
 * @param system what is typed as the other system
 * @param errors what is wrong
 */
public record ImportPage(
    String event,
    String query,
    String title,
    String language,
    String back,
    List<String> counts,
    List<Row> rows,
    String system,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public ImportPage {
    counts = List.copyOf(counts);
    rows = List.copyOf(rows);
  }

  /** A row of the file and what becomes of it. */
  public record Row(int number, String label, String outcome, String reason) {}
}
