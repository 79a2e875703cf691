package eu.hanza.network.locations;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The directory of creative businesses.
 *
 * @param location the chosen location; may be empty
 * @param network the chosen local network; may be empty
 * @param count how many are shown, in words
 */
public record StudiosPage(
    List<Option> locations,
    String location,
    List<Option> networks,
    String network,
    String count,
    List<StudioCard> studios) {

  /**
   * A creative business.
   *
   * @param path the page of its organisation
   * @param where the page of its one location
   * @param networks the local networks that it joined
   */
  public record StudioCard(
      String path,
      TextView name,
      TextView text,
      String where,
      TextView location,
      List<String> networks,
      List<Work> portfolio) {}

  /** A work; year and address may be empty. */
  public record Work(String title, String year, String address) {}
}
