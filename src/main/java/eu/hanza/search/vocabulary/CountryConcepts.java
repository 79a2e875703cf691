package eu.hanza.search.vocabulary;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Countries as concepts, with their names of the CLDR, so that "Ukraina" finds what "UA" says. */
final class CountryConcepts {

  private CountryConcepts() {}

  static Stream<Concept> all() {
    return Stream.of(Locale.getISOCountries()).map(CountryConcepts::concept);
  }

  /** The slug of a country's concept. */
  static String slug(String country) {
    return "country-" + country.toLowerCase(Locale.ROOT);
  }

  private static Concept concept(String country) {
    var labels = new LinkedHashMap<String, List<String>>();
    for (var language : Concept.LANGUAGES) {
      labels.put(
          language, List.of(ULocale.getDisplayCountry("und-" + country, new ULocale(language))));
    }
    return new Concept(slug(country), ConceptKind.COUNTRY, null, Map.copyOf(labels));
  }
}
