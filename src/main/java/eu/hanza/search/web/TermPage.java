package eu.hanza.search.web;

import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official name in the office, or the form for a new one.
 *
 * @param title the name; for a new one what the form is for
 * @param action where the form is sent, without the language
 * @param fields the fields of the form
 * @param errors what was wrong when it was sent
 * @param state whether it is there yet
 * @param history what was done to it; null for a new one
 */
public record TermPage(
    String title,
    String action,
    List<FieldView> fields,
    FormErrors errors,
    State state,
    @Nullable Part history) {

  /** Whether a name is there yet. */
  public enum State {
    /** It is about to be added. */
    NEW,
    /** It is there and may be taken out. */
    IN_USE
  }
}
