package eu.hanza.forms.web;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/** A published version of a form, to be read. */
public record EditorVersionPage(
    String base, TextView form, int number, String at, List<EditorRow> rows, int retired) {

  /** Makes the list unchangeable. */
  public EditorVersionPage {
    rows = List.copyOf(rows);
  }
}
