package eu.hanza.network;

import eu.hanza.kernel.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Where an organisation has its seat, as a dated fact.
 *
 * @param country code of ISO 3166-1
 * @param place the place's name; may be empty
 * @param latitude degrees north; null where nobody knows
 * @param longitude degrees east; null where nobody knows
 * @param nuts NUTS code; may be empty
 * @param nutsVersion the version of NUTS that the code is of, such as {@code 2021}
 * @param terc Polish code of the territorial unit; may be empty
 * @param from the first day there
 * @param to the last day there
 */
@Table(schema = "network", name = "seat")
public record Seat(
    String country,
    String place,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String nuts,
    String nutsVersion,
    String terc,
    @Column("valid_from") @Nullable LocalDate from,
    @Column("valid_to") @Nullable LocalDate to)
    implements Dated {

  /** Refuses a seat that ends before it begins and a NUTS code without its version. */
  public Seat {
    Dated.check(from, to);
    if (!nuts.isEmpty() && nutsVersion.isEmpty()) {
      throw new IllegalArgumentException("A NUTS code needs its version: " + nuts);
    }
  }

  /** A seat in a place of a country, from nobody knows when. */
  public static Seat in(String country, String place) {
    return new Seat(country, place, null, null, "", "", "", null, null);
  }

  /** The same seat with its NUTS code. */
  public Seat nuts(String code, String version) {
    return new Seat(country, place, latitude, longitude, code, version, terc, from, to);
  }

  /** The same seat on the map. */
  public Seat at(double north, double east) {
    return new Seat(country, place, north, east, nuts, nutsVersion, terc, from, to);
  }

  /** The same seat between two days. */
  public Seat between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Seat(country, place, latitude, longitude, nuts, nutsVersion, terc, first, last);
  }

  /** The name of the place for a reader; as it is written where the register does not know it. */
  public String placeName(Language reader) {
    return PlaceNames.in(reader, country, place);
  }
}
