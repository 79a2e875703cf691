package eu.hanza.shell.spi;

import java.util.List;

/**
 * A page that is nothing but one form: the template {@code shell/form} draws it.
 *
 * @param eyebrow where the reader is
 * @param title what the form is for
 * @param lede a sentence about it; may be empty
 * @param action where it is sent, without the language
 * @param back where one gets without sending it, without the language
 * @param fields its fields
 * @param errors what was wrong when it was sent
 * @param submit the words of its button
 */
public record FormPage(
    String eyebrow,
    String title,
    String lede,
    String action,
    String back,
    List<FieldView> fields,
    FormErrors errors,
    String submit) {

  /** The template that draws the page. */
  public static final String TEMPLATE = "shell/form";

  /** Makes the fields unchangeable, and lets the errors follow them. */
  public FormPage {
    fields = List.copyOf(fields);
    errors = errors.along(fields);
  }

  /** Whether a file is sent. */
  public boolean hasFile() {
    return fields.stream().anyMatch(field -> field.kind().equals("file"));
  }
}
