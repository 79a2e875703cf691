package eu.hanza.network.locations;

import eu.hanza.network.locations.StudiosPage.StudioCard;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * A location with its local networks and the businesses that work in it.
 *
 * @param country its country, in words
 */
public record LocationPage(
    TextView name,
    String country,
    TextView text,
    List<Network> networks,
    List<StudioCard> studios) {

  /** A local network, where its members are listed, and how many there are, in words. */
  public record Network(String path, TextView name, TextView text, String studios) {}
}
