package eu.hanza.forms.web;

import eu.hanza.forms.FormLanguage;
import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Map;

/** What somebody sent from a page of the editor, or nothing where the page is only shown. */
record EditorInput(Map<String, String> sent) {

  static final EditorInput NONE = new EditorInput(Map.of());

  boolean isSent() {
    return !sent.isEmpty();
  }

  boolean has(String name) {
    return sent.containsKey(name);
  }

  String text(String name) {
    return text(name, "");
  }

  /** What was sent, or what is stored where nothing was. */
  String text(String name, String stored) {
    var text = sent.get(name);
    return text == null ? stored : text.replace("\r\n", "\n").strip();
  }

  boolean tick(String name, boolean stored) {
    return isSent() ? has(name) : stored;
  }

  /** A text in the languages of a form; others that it has are kept. */
  LocalizedText texts(String name, List<FormLanguage> languages, LocalizedText stored) {
    var text = stored;
    for (var language : languages) {
      var field = name + "-" + language.tag();
      text = text.with(language.tag(), text(field, stored.raw(language.tag())));
    }
    return text;
  }
}
