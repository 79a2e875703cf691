package eu.hanza.network.locations;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.network.locations.LocationDesk.Words;
import eu.hanza.network.locations.Studio.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A location, a local network, a cooperation or a creative business as somebody types it; each of
 * their forms sends its own part.
 */
public record LocationForm(
    @Nullable String country,
    @Nullable String location,
    @Nullable String programme,
    @Nullable String page,
    @Nullable Map<String, String> name,
    @Nullable Map<String, String> text,
    @Nullable List<String> locations,
    @Nullable List<String> networks,
    @Nullable String partners,
    @Nullable String portfolio) {

  /** Nothing is typed. */
  static final LocationForm EMPTY =
      new LocationForm(null, null, null, null, null, null, null, null, null, null);

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** A value as text; nothing is an empty text. */
  public static String shown(@Nullable String value) {
    return Objects.requireNonNullElse(value, "").strip();
  }

  /** A text by language. */
  public static LocalizedText said(@Nullable Map<String, String> typed) {
    var all = LocalizedText.EMPTY;
    for (var one : Objects.requireNonNullElse(typed, Map.<String, String>of()).entrySet()) {
      all = all.with(one.getKey(), shown(one.getValue()));
    }
    return all;
  }

  /** Whether a location is ticked. */
  public boolean isIn(String id) {
    return locations != null && locations.contains(id);
  }

  /** Whether a local network is ticked. */
  public boolean isJoined(String id) {
    return networks != null && networks.contains(id);
  }

  Words words() {
    return new Words(said(name), said(text));
  }

  @Nullable LocationId at() {
    return shown(location).isEmpty() ? null : LocationId.of(shown(location));
  }

  List<LocationId> places() {
    return Objects.requireNonNullElse(locations, List.<String>of()).stream()
        .map(LocationId::of)
        .toList();
  }

  List<LocalNetworkId> joined() {
    return Objects.requireNonNullElse(networks, List.<String>of()).stream()
        .map(LocalNetworkId::of)
        .toList();
  }

  List<String> partnerNames() {
    return shown(partners).lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** One work a line: its title, then, after bars, its year and its address, in any order. */
  List<Piece> pieces() {
    return shown(portfolio)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(LocationForm::piece)
        .toList();
  }

  private static Piece piece(String line) {
    var parts = line.split("\\|", -1);
    Integer year = null;
    var rest = new ArrayList<String>();
    for (var at = 1; at < parts.length; at++) {
      var part = parts[at].strip();
      if (YEAR.matcher(part).matches()) {
        year = Integer.valueOf(part);
      } else if (!part.isEmpty()) {
        rest.add(part);
      }
    }
    return new Piece(parts[0].strip(), year, String.join(" ", rest));
  }

  static String written(List<Piece> pieces) {
    return pieces.stream()
        .map(
            one ->
                one.title()
                    + (one.year() == null ? "" : " | " + one.year())
                    + (one.address().isEmpty() ? "" : " | " + one.address()))
        .collect(Collectors.joining("\n"));
  }
}
