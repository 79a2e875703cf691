package eu.hanza.events;

import eu.hanza.kernel.LocalizedText;

/**
 * Where an event takes place: a venue, an online place, or both.
 *
 * @param venue the name of the house; empty for an online event
 * @param city the city
 * @param address street and number; may be empty
 * @param country ISO 3166-1 code; may be empty
 * @param platform the name of the online platform; empty without one
 */
public record EventPlace(
    LocalizedText venue, LocalizedText city, String address, String country, String platform) {

  /** Nowhere yet. */
  public static final EventPlace NOWHERE =
      new EventPlace(LocalizedText.EMPTY, LocalizedText.EMPTY, "", "", "");

  /** Whether people can take part on the network. */
  public boolean isOnline() {
    return !platform.isBlank();
  }

  /** Whether there is a house to go to. */
  public boolean isOnSite() {
    return !venue.isEmpty() || !city.isEmpty();
  }
}
