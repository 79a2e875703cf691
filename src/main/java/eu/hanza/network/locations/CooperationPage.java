package eu.hanza.network.locations;

import eu.hanza.network.locations.LocationsPage.LocationCard;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * A cooperation, whose three counts stand apart because none follows from another.
 *
 * @param page where it is told in full; may be empty
 * @param places how many locations
 * @param organisations how many partner organisations
 * @param states how many countries in which partners have their seats
 */
public record CooperationPage(
    TextView name,
    TextView text,
    String page,
    int places,
    int organisations,
    int states,
    List<LocationCard> locations,
    List<Partner> partners,
    List<String> countries) {

  /** A partner with the country of its seat, in words. */
  public record Partner(String path, TextView name, String country) {}
}
