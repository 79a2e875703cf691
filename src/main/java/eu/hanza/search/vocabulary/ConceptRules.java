package eu.hanza.search.vocabulary;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a concept must be to take its place among others: named in Polish and English, each label
 * its own in a language, under a concept that exists and not under itself.
 */
final class ConceptRules {

  private static final List<String> NEEDED = List.of("pl", "en");
  private static final int DEEPEST = 5;
  private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}][^;|!]{0,119}");

  private final Vocabulary others;
  private final Map<String, Concept> owners = new HashMap<>();

  /** The rules for a concept with this slug among all that are in use. */
  ConceptRules(Collection<Concept> concepts, String slug) {
    this.others = new Vocabulary(concepts);
    concepts.stream().filter(concept -> !concept.slug().equals(slug)).forEach(this::own);
  }

  private void own(Concept concept) {
    concept
        .labels()
        .forEach(
            (language, names) -> names.forEach(name -> owners.put(key(language, name), concept)));
  }

  private static String key(String language, String label) {
    return language + " " + NormalisedText.fold(label);
  }

  List<Refusal> refusals(Concept concept, Language reader) {
    var refusals = new ArrayList<Refusal>();
    for (var language : NEEDED) {
      if (concept.labels().getOrDefault(language, List.of()).isEmpty()) {
        refusals.add(Refusal.of("search.office.refused.missing").at(language));
      }
    }
    concept
        .labels()
        .forEach(
            (language, names) -> names.forEach(name -> label(refusals, language, name, reader)));
    if (!isWellPlaced(concept.slug(), concept.broader())) {
      refusals.add(Refusal.of("search.office.refused.broader").at("broader"));
    }
    return refusals;
  }

  private void label(List<Refusal> refusals, String language, String name, Language reader) {
    var other = owners.get(key(language, name));
    if (!LABEL.matcher(name).matches()) {
      var values = Map.<String, Object>of("label", name);
      refusals.add(Refusal.of("search.office.refused.label", values).at(language));
    } else if (other != null) {
      var values = Map.<String, Object>of("label", name, "other", other.label(reader));
      refusals.add(Refusal.of("search.office.refused.duplicate", values).at(language));
    }
  }

  private boolean isWellPlaced(String slug, @Nullable String broader) {
    var above = broader;
    for (var step = 0; above != null; step++) {
      var concept = others.find(above);
      if (above.equals(slug) || concept.isEmpty() || step == DEEPEST) {
        return false;
      }
      above = concept.get().broader();
    }
    return true;
  }
}
