package eu.hanza.search.web;

import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept in the office, or the form for a new one.
 *
 * @param title its label; for a new one what the form is for
 * @param action where the form is sent, without the language
 * @param fields the fields of the form
 * @param errors what was wrong when it was sent
 * @param state whether it may be retired or restored
 * @param narrower the concepts that are parts of it
 * @param history what was done to it; null for a new one
 */
public record ConceptPage(
    String title,
    String action,
    List<FieldView> fields,
    FormErrors errors,
    State state,
    List<Link> narrower,
    @Nullable Part history) {

  /** What may be done to it besides changing it. */
  public enum State {
    /** Nothing: it is not there yet. */
    NEW,
    /** It is in use and may be retired. */
    IN_USE,
    /** It is retired and may be restored. */
    RETIRED
  }

  /** Another concept. */
  public record Link(String label, String path) {}
}
