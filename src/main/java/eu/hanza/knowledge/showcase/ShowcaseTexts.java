package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.Limits;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The languages of the showcase, which are more than those of the pages, and texts in them. */
final class ShowcaseTexts {

  /** BCP 47 tags of the languages in which owners may give texts. */
  static final List<String> LANGUAGES = List.of("pl", "en", "uk", "de", "lt", "sv");

  private ShowcaseTexts() {}

  /** A text in the wanted language, or else as the reader gets every text. */
  static TextView in(LocalizedText text, String wanted, Language reader) {
    return text.exactly(wanted)
        .map(said -> new TextView(said, wanted.equals(reader.tag()) ? null : wanted))
        .orElseGet(() -> TextView.of(text, reader));
  }

  /** The name of a language in itself. */
  static String ownName(String tag) {
    var locale = Locale.forLanguageTag(tag);
    return locale.getDisplayLanguage(locale);
  }

  /** The name of a language for a reader. */
  static String name(String tag, Language reader) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale());
  }

  /** What was typed, in the languages of the showcase alone. */
  static LocalizedText said(@Nullable Map<String, String> typed) {
    var all = LocalizedText.EMPTY;
    for (var one : Objects.requireNonNullElse(typed, Map.<String, String>of()).entrySet()) {
      if (LANGUAGES.contains(one.getKey())) {
        all = all.with(one.getKey(), Objects.requireNonNullElse(one.getValue(), "").strip());
      }
    }
    return all;
  }

  /** Refuses a text that is in no language, or too long in one. */
  static void check(List<Refusal> refusals, String field, LocalizedText said, int most) {
    if (said.isEmpty()) {
      refusals.add(Refusal.of("shell.error.NotBlank").at(field));
    }
    said.byLanguage()
        .forEach(
            (tag, words) -> {
              if (Limits.count(words) > most) {
                refusals.add(
                    Refusal.of("shell.error.Longest", Map.of("max", most)).at(field + "-" + tag));
              }
            });
  }
}
