package eu.hanza.forms.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/** The forms that the reader keeps. */
public record EditorListPage(List<Row> rows) {

  /**
   * A form.
   *
   * @param path its editor, without the language
   * @param home what it belongs to
   */
  public record Row(String path, TextView title, String home, String state, String edited) {}

  /** Makes the list unchangeable. */
  public EditorListPage {
    rows = List.copyOf(rows);
  }
}
