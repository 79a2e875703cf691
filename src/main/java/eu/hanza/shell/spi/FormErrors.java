package eu.hanza.shell.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form that came in, in the reader's words: for the summary above it and
 * beside each field.
 *
 * @param all the errors in the order of the fields
 */
public record FormErrors(List<FieldError> all) {

  /** Nothing is wrong. */
  public static final FormErrors NONE = new FormErrors(List.of());

  /** Makes the list unchangeable. */
  public FormErrors {
    all = List.copyOf(all);
  }

  /**
   * One error.
   *
   * @param field the field's name; empty for the whole form
   * @param text what to do about it
   */
  public record FieldError(String field, String text) {}

  /** Whether anything is wrong. */
  public boolean any() {
    return !all.isEmpty();
  }

  /** What is wrong with a field; null if nothing is. */
  public @Nullable String at(String field) {
    return all.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::text)
        .findFirst()
        .orElse(null);
  }
}
