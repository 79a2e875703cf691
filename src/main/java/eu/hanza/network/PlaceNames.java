package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NormalisedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that places of the register have in the languages of the interface. */
final class PlaceNames {

  private static final Map<String, LocalizedText> NAMES = read();

  private PlaceNames() {}

  private static Map<String, LocalizedText> read() {
    var names = new HashMap<String, LocalizedText>();
    for (var row : RegisterFile.rows("register/network/places.csv")) {
      var name = of(row);
      spellings(row).forEach(spelling -> names.put(key(row.apply("country"), spelling), name));
    }
    return Map.copyOf(names);
  }

  private static LocalizedText of(RegisterFile.Row row) {
    var name = LocalizedText.EMPTY;
    for (var language : Language.values()) {
      name = name.with(language.tag(), row.apply("name_" + language.tag()));
    }
    return name;
  }

  /** All spellings under which a row of the register is found. */
  static Stream<String> spellings(RegisterFile.Row row) {
    return Stream.of(
        row.apply("place"), row.apply("name_pl"), row.apply("name_en"), row.apply("name_uk"));
  }

  static String key(String country, String place) {
    return country + " " + NormalisedText.fold(place).strip();
  }

  /** The names of all places for a reader. */
  static Stream<String> spoken(Language reader) {
    return NAMES.values().stream().map(name -> name.in(reader).text()).distinct().sorted();
  }

  /** All names of a place that the register knows. */
  static Stream<String> all(String country, String place) {
    return find(country, place).stream().flatMap(name -> name.byLanguage().values().stream());
  }

  /** The name for a reader; the place as it is written where the register does not know it. */
  static String in(Language reader, String country, String place) {
    return find(country, place).map(name -> name.in(reader).text()).orElse(place);
  }

  private static Optional<LocalizedText> find(String country, String place) {
    return place.isEmpty() ? Optional.empty() : Optional.ofNullable(NAMES.get(key(country, place)));
  }
}
