package eu.hanza.search.glossary;

import eu.hanza.kernel.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One official name.
 *
 * @param slug its stable name
 * @param note what there is to know about it
 * @param names the name by BCP 47 tag of its language
 * @param forbidden by language the forms that are not to be used
 */
public record Term(
    String slug,
    LocalizedText note,
    Map<String, String> names,
    Map<String, List<String>> forbidden) {

  /** The languages in which names are kept. */
  public static final List<String> LANGUAGES =
      List.of("pl", "en", "uk", "pt", "de", "lt", "sv", "no");

  /** Makes the maps unchangeable. */
  public Term {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    forbidden = Collections.unmodifiableMap(new LinkedHashMap<>(forbidden));
  }

  /** The name in the first of these languages that has one, else in any. */
  public String name(List<String> languages) {
    return languages.stream()
        .filter(names::containsKey)
        .findFirst()
        .or(() -> names.keySet().stream().findFirst())
        .map(names::get)
        .orElse(slug);
  }
}
