package eu.hanza.network.locations;

import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * All locations, and the cooperations between them.
 *
 * @param locations the places
 * @param cooperations who works together across them
 */
public record LocationsPage(List<LocationCard> locations, List<CooperationCard> cooperations) {

  /** A location with how many networks and businesses are in it, in words. */
  public record LocationCard(
      String path, TextView name, String country, TextView text, String networks, String studios) {}

  /** A cooperation with its counts of locations, partners and countries, in words. */
  public record CooperationCard(String path, TextView name, TextView text, List<String> counts) {}
}
