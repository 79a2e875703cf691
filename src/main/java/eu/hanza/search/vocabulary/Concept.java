package eu.hanza.search.vocabulary;

import eu.hanza.kernel.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One concept of the vocabulary.
 *
 * @param slug its stable name
 * @param kind what sort of concept it is
 * @param broader the concept that it is a part of; null if there is none
 * @param labels its names by BCP 47 tag of their language: the preferred one first, then synonyms
 */
public record Concept(
    String slug, ConceptKind kind, @Nullable String broader, Map<String, List<String>> labels) {

  /** The languages in which concepts have labels. */
  public static final List<String> LANGUAGES = List.of("pl", "en", "uk", "de", "lt", "sv", "no");

  /** Makes the labels unchangeable. */
  public Concept {
    var kept = new LinkedHashMap<String, List<String>>();
    labels.forEach((language, names) -> kept.put(language, List.copyOf(names)));
    labels = Collections.unmodifiableMap(kept);
  }

  /** The lexeme under which documents with the concept are filed. */
  public String lexeme() {
    return "c/" + slug;
  }

  /**
   * The preferred label for a reader, else that of the next language that has one, else the slug.
   */
  public String label(Language reader) {
    for (var language : reader.fallbacks()) {
      var names = labels.getOrDefault(language, List.of());
      if (!names.isEmpty()) {
        return names.getFirst();
      }
    }
    return slug;
  }
}
