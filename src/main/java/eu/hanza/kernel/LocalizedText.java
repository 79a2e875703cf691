package eu.hanza.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in several languages, by BCP 47 tag. A missing language is never replaced silently: what
 * {@link #in} gives says in which language it is (S2.9).
 */
public record LocalizedText(Map<String, String> byLanguage) {

  /** No text at all. */
  public static final LocalizedText EMPTY = new LocalizedText(Map.of());

  /** Drops blank texts and keeps the order of the languages. */
  public LocalizedText {
    var kept = new LinkedHashMap<String, String>();
    byLanguage.forEach(
        (language, text) -> {
          if (text != null && !text.isBlank()) {
            kept.put(language, text);
          }
        });
    byLanguage = Collections.unmodifiableMap(kept);
  }

  /**
   * A text as a reader gets it.
   *
   * @param text the words
   * @param language the BCP 47 tag of the language they are in, for the attribute {@code lang}
   * @param exact whether that is the language which was asked for
   */
  public record Spoken(String text, String language, boolean exact) {}

  /** A text in Polish only. */
  public static LocalizedText pl(String text) {
    return new LocalizedText(Map.of("pl", text));
  }

  /** A text in Polish and English. */
  public static LocalizedText of(String pl, String en) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("pl", pl);
    texts.put("en", en);
    return new LocalizedText(texts);
  }

  /** The text with one language added or changed; a blank text takes the language away. */
  public LocalizedText with(String language, String text) {
    var texts = new LinkedHashMap<>(byLanguage);
    texts.put(language, text);
    return new LocalizedText(texts);
  }

  /** Whether no language has a text. */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /** The text of exactly this language, if there is one. */
  public Optional<String> exactly(String language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** The text of exactly this language, or an empty string: the value of a form field. */
  public String raw(String language) {
    return byLanguage.getOrDefault(language, "");
  }

  /**
   * The text for a reader of this language: in it, else in the first language of {@link
   * Language#fallbacks} that has one, else in the first that was written. Empty text is empty.
   */
  public Spoken in(Language reader) {
    for (var language : reader.fallbacks()) {
      var text = byLanguage.get(language);
      if (text != null) {
        return new Spoken(text, language, language.equals(reader.tag()));
      }
    }
    return byLanguage.entrySet().stream()
        .findFirst()
        .map(first -> new Spoken(first.getValue(), first.getKey(), false))
        .orElse(new Spoken("", reader.tag(), true));
  }
}
