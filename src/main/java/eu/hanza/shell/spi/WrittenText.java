package eu.hanza.shell.spi;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A text in the languages of the interface, as a part of a form: the fields {@code name.pl}, {@code
 * name.en}, {@code name.uk}.
 *
 * @param pl the Polish text
 * @param en the English text
 * @param uk the Ukrainian text
 */
public record WrittenText(String pl, String en, String uk) {

  /** No text. */
  public static final WrittenText EMPTY = new WrittenText("", "", "");

  /** Takes a field that was not sent for an empty one. */
  public WrittenText {
    pl = Objects.requireNonNullElse(pl, "").strip();
    en = Objects.requireNonNullElse(en, "").strip();
    uk = Objects.requireNonNullElse(uk, "").strip();
  }

  /** The fields for a text. */
  public static WrittenText of(LocalizedText text) {
    return new WrittenText(text.raw("pl"), text.raw("en"), text.raw("uk"));
  }

  /** The text; languages that the form has no field for are kept from the text before. */
  public LocalizedText over(LocalizedText before) {
    return before.with("pl", pl).with("en", en).with("uk", uk);
  }

  /** The text alone. */
  public LocalizedText text() {
    return over(LocalizedText.EMPTY);
  }

  /** The text in a language. */
  public String in(Language language) {
    return switch (language) {
      case PL -> pl;
      case EN -> en;
      case UK -> uk;
    };
  }

  /** The three fields; the Polish one is required if {@code required}. */
  public List<FieldView> fields(String kind, String name, String label, boolean required) {
    return Arrays.stream(Language.values())
        .map(language -> field(kind, name, label, language, required && language == Language.PL))
        .toList();
  }

  private FieldView field(
      String kind, String name, String label, Language language, boolean required) {
    var field =
        FieldView.of(
                kind,
                name + "." + language.tag(),
                label + " (" + language.ownName() + ")",
                in(language))
            .in(language.tag());
    return required ? field : field.orNothing();
  }
}
