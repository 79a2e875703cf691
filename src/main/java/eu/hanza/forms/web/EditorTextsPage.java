package eu.hanza.forms.web;

import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * All texts of a form in all its languages.
 *
 * @param languages what the languages are called
 * @param missing how many texts are missing
 */
public record EditorTextsPage(
    String base,
    TextView form,
    int revision,
    List<String> languages,
    List<Row> rows,
    int missing,
    boolean onlyMissing) {

  /**
   * A text.
   *
   * @param what label, hint, choice …
   * @param where the number of the row that it belongs to
   * @param fields one for each language; an empty value is a missing text
   */
  public record Row(String what, String where, List<FieldView> fields) {}

  /** Makes the lists unchangeable. */
  public EditorTextsPage {
    languages = List.copyOf(languages);
    rows = List.copyOf(rows);
  }
}
