package eu.hanza.shell.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form that is the same for all: the template {@code shell/fields} draws a list of
 * them.
 *
 * @param kind text, textarea, date, number, email, url, file, choice or tick
 * @param name the name under which it is sent
 * @param label its label
 * @param value its value; {@code true} for a tick that is set
 * @param options what to choose from, for a choice
 * @param hint a sentence below the label; null for none
 * @param optional whether it may stay empty
 * @param lang BCP 47 tag of the language to write in; null for the page's own
 */
public record FieldView(
    String kind,
    String name,
    String label,
    String value,
    List<Option> options,
    @Nullable String hint,
    boolean optional,
    @Nullable String lang) {

  /** Makes the options unchangeable. */
  public FieldView {
    options = List.copyOf(options);
  }

  /** A field of a kind. */
  public static FieldView of(String kind, String name, String label, @Nullable Object value) {
    var text = value == null ? "" : value.toString();
    return new FieldView(kind, name, label, text, List.of(), null, false, null);
  }

  /** A line of text. */
  public static FieldView text(String name, String label, @Nullable Object value) {
    return of("text", name, label, value);
  }

  /** A text of several lines. */
  public static FieldView lines(String name, String label, @Nullable Object value) {
    return of("textarea", name, label, value);
  }

  /** A day. */
  public static FieldView day(String name, String label, @Nullable Object value) {
    return of("date", name, label, value);
  }

  /** A choice from a list. */
  public static FieldView choice(
      String name, String label, @Nullable Object value, List<Option> options) {
    var text = value == null ? "" : value.toString();
    return new FieldView("choice", name, label, text, options, null, false, null);
  }

  /** A tick. */
  public static FieldView tick(String name, String label, boolean value) {
    return of("tick", name, label, value);
  }

  /** The same field, which may stay empty. */
  public FieldView orNothing() {
    return new FieldView(kind, name, label, value, options, hint, true, lang);
  }

  /** The same field with a sentence of help. */
  public FieldView hint(String text) {
    return new FieldView(kind, name, label, value, options, text, optional, lang);
  }

  /** The same field, to be written in a language. */
  public FieldView in(String language) {
    return new FieldView(kind, name, label, value, options, hint, optional, language);
  }
}
