package eu.hanza.forms.xlsform;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FormLanguage;
import eu.hanza.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The choice “other” and the question what it is, in the languages in which Hanza can say so. */
final class OrOther {

  static final String NAME = "other";

  private static final Map<String, String> CHOICE =
      Map.of(
          FormLanguage.UNDETERMINED,
          "Other",
          "en",
          "Other",
          "pl",
          "Inne",
          "uk",
          "Інше",
          "de",
          "Andere",
          "fr",
          "Autre",
          "es",
          "Otro",
          "cs",
          "Jiné",
          "sk",
          "Iné",
          "lt",
          "Kita");

  private static final Map<String, String> QUESTION =
      Map.of(
          FormLanguage.UNDETERMINED,
          "What else?",
          "en",
          "What else?",
          "pl",
          "Co innego?",
          "uk",
          "Що саме?",
          "de",
          "Was genau?",
          "fr",
          "Précisez",
          "es",
          "Especifique",
          "cs",
          "Upřesněte",
          "sk",
          "Upresnite",
          "lt",
          "Patikslinkite");

  private final Languages languages;

  OrOther(Languages languages) {
    this.languages = languages;
  }

  /** The languages in which it cannot be said. */
  List<String> missing() {
    return languages.all().stream()
        .filter(language -> !CHOICE.containsKey(base(language.tag())))
        .map(language -> language.column().isEmpty() ? language.tag() : language.column())
        .toList();
  }

  Choice choice() {
    return Choice.of(NAME, words(CHOICE));
  }

  LocalizedText label() {
    return words(QUESTION);
  }

  private LocalizedText words(Map<String, String> known) {
    var texts = new LinkedHashMap<String, String>();
    for (var language : languages.all()) {
      texts.put(language.tag(), known.getOrDefault(base(language.tag()), ""));
    }
    return new LocalizedText(texts);
  }

  private static String base(String tag) {
    return tag.split("-", 2)[0];
  }

  /** The rule by which the question what it is is asked. */
  static String relevant(String question) {
    return "selected(${" + question + "}, '" + NAME + "')";
  }

  /** A filter of choices that lets it pass. */
  static String widened(String filter) {
    return "(" + filter.strip() + ") or name = '" + NAME + "'";
  }
}
