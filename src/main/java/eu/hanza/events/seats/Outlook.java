package eu.hanza.events.seats;

import java.util.Map;

/**
 * What somebody on a waiting list may expect (E-16).
 *
 * @param offers how many seats were offered to people on the list so far
 * @param ended how many of the last {@value #LAST} waited and do not wait any more
 * @param gotIn how many of these got a seat
 */
public record Outlook(int offers, int ended, int gotIn) {

  /** How many of those whose wait is over are looked at. */
  public static final int LAST = 20;

  /** The key of the words that say it. */
  public static final String KEY = "events.booking.outlook";

  /** The values of the words. */
  public Map<String, Object> values() {
    return Map.of("offers", offers, "ended", ended, "in", gotIn, "got", gotIn > 0);
  }
}
