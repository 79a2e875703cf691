package eu.hanza.network;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The registers of countries, regions and places, and whether a seat lies in an area (S4.2). */
@Component
public class Territories {

  private final Map<String, String> countries = new LinkedHashMap<>();
  private final Set<Unit> units = new HashSet<>();
  private final Map<Unit, String> voivodeships = new HashMap<>();
  private final Map<String, Seat> places = new HashMap<>();

  /** Reads the registers that come with Hanza. */
  public Territories() {
    for (var row : RegisterFile.rows("register/network/countries.csv")) {
      countries.put(row.apply("code"), row.apply("alpha3"));
    }
    for (var row : RegisterFile.rows("register/network/nuts.csv")) {
      var unit = new Unit(row.apply("code"), row.apply("version"));
      units.add(unit);
      voivodeships.put(unit, row.apply("terc"));
    }
    for (var row : RegisterFile.rows("register/network/places.csv")) {
      PlaceNames.spellings(row)
          .forEach(name -> places.put(PlaceNames.key(row.apply("country"), name), place(row)));
    }
  }

  private static Seat place(RegisterFile.Row row) {
    var seat =
        Seat.in(row.apply("country"), row.apply("place"))
            .at(
                Double.parseDouble(row.apply("latitude")),
                Double.parseDouble(row.apply("longitude")));
    return row.apply("nuts").isEmpty() ? seat : seat.nuts(row.apply("nuts"), "2021");
  }

  /** A territorial unit: a NUTS code with the version that it is of. */
  public record Unit(String code, String version) {

    boolean holds(Unit other) {
      return version.equals(other.version) && other.code.startsWith(code);
    }
  }

  /** The codes of all countries in the register. */
  public Set<String> countries() {
    return Set.copyOf(countries.keySet());
  }

  /** The three-letter code of a country; nothing if the register does not know it. */
  public Optional<String> alpha3(String country) {
    return Optional.ofNullable(countries.get(country));
  }

  /** Whether the register knows a country. */
  public boolean knowsCountry(String code) {
    return countries.containsKey(code);
  }

  /**
   * Whether the register knows a NUTS code; where it holds nothing of the country it cannot tell,
   * and a finer code than it holds is known with its region.
   */
  public boolean knowsNuts(String code, String version) {
    var country = code.substring(0, Math.min(2, code.length()));
    var held = units.stream().filter(unit -> unit.code().startsWith(country)).toList();
    return held.isEmpty()
        || held.stream()
            .filter(unit -> unit.version().equals(version))
            .anyMatch(unit -> unit.code().startsWith(code) || code.startsWith(unit.code()));
  }

  /** A place on the map, if the register knows it by one of its names. */
  public Optional<Seat> place(String country, String name) {
    return Optional.ofNullable(places.get(PlaceNames.key(country, name)));
  }

  /**
   * Whether a seat lies in one of the units; if not, the reason names where it lies. Codes of
   * different versions are compared by the voivodeship that they stand for.
   */
  public Optional<Refusal> outside(Collection<Unit> area, @Nullable Seat seat) {
    if (seat == null || seat.nuts().isEmpty()) {
      return Optional.of(Refusal.of("network.territory.unknown"));
    }
    var unit = new Unit(seat.nuts(), seat.nutsVersion());
    return area.stream().anyMatch(one -> one.holds(unit) || isSameRegion(one, unit))
        ? Optional.empty()
        : Optional.of(
            Refusal.of("network.territory.outside", Map.of("code", regionCode(seat.nuts()))));
  }

  private boolean isSameRegion(Unit one, Unit other) {
    var region = voivodeships.get(one);
    return region != null
        && !one.version().equals(other.version())
        && Objects.equals(
            region, voivodeships.get(new Unit(regionCode(other.code()), other.version())));
  }

  private static String regionCode(String code) {
    return code.substring(0, Math.min(4, code.length()));
  }

  /** The countries of the register by their names in a language. */
  public List<String> countriesBy(Language language) {
    var formats = Formats.of(language);
    var codes = new ArrayList<>(countries.keySet());
    codes.sort(Comparator.comparing(formats::country, Collations.of(language)));
    return codes;
  }
}
