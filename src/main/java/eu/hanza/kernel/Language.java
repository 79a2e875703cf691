package eu.hanza.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of the interface. Texts that people write may be in any language: those are marked by
 * a BCP 47 tag inside {@link LocalizedText}.
 */
public enum Language {
  /** Polish, the default. */
  PL("pl", "polski"),
  /** English. */
  EN("en", "English"),
  /** Ukrainian. */
  UK("uk", "українська");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** The BCP 47 tag, which is also the first segment of every address. */
  public String tag() {
    return tag;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** The locale for formats and message bundles. */
  public Locale locale() {
    return Locale.of(tag);
  }

  /** The language with this tag, if the interface has it. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
  }

  /** The language of a locale; English where the interface does not have it. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(EN);
  }

  /** The order in which a text is looked for when it is missing in this language. */
  public List<String> fallbacks() {
    return switch (this) {
      case PL -> List.of("pl", "en");
      case EN -> List.of("en", "pl");
      case UK -> List.of("uk", "en", "pl");
    };
  }
}
