package eu.hanza.forms.web;

import eu.hanza.forms.FormLanguage;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FieldView;
import java.util.List;
import java.util.Locale;

/** Makes fields of the editor: their words, and what was sent in place of what is stored. */
final class EditorFields {

  private final EditorWords words;
  private final Language language;
  private final EditorInput input;

  EditorFields(EditorWords words, Language language, EditorInput input) {
    this.words = words;
    this.language = language;
    this.input = input;
  }

  String t(String key, Object... values) {
    return words.t(language, key, values);
  }

  private String label(String name) {
    return t("forms.office.field." + name);
  }

  FieldView text(String name, String stored) {
    return FieldView.text(name, label(name), input.text(name, stored)).orNothing();
  }

  FieldView lines(String name, String stored) {
    return FieldView.lines(name, label(name), input.text(name, stored)).orNothing();
  }

  FieldView tick(String name, boolean stored) {
    return FieldView.tick(name, label(name), input.tick(name, stored));
  }

  /** A text with a sentence of help. */
  FieldView helped(String name, String stored) {
    return text(name, stored).hint(t("forms.office.field." + name + ".hint"));
  }

  /** What a language is called. */
  static String languageName(String tag, Language reader) {
    return Language.of(tag)
        .map(Language::ownName)
        .orElseGet(
            () ->
                tag.equals(FormLanguage.UNDETERMINED)
                    ? "–"
                    : Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale()));
  }

  /** One text in each language of a form, the language as the label of each field. */
  List<FieldView> inLanguages(
      String name, boolean area, List<FormLanguage> languages, LocalizedText stored) {
    return languages.stream()
        .map(
            one -> {
              var field = name + "-" + one.tag();
              var called = languageName(one.tag(), language);
              var value = input.text(field, stored.raw(one.tag()));
              var view =
                  area
                      ? FieldView.lines(field, called, value)
                      : FieldView.text(field, called, value);
              return one.tag().equals(FormLanguage.UNDETERMINED) ? view : view.in(one.tag());
            })
        .toList();
  }
}
