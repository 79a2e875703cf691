package eu.hanza.events;

/**
 * Who loses a place where an event has fewer places than are taken.
 *
 * @param way how they are chosen
 * @param numbers the numbers of their registrations as they were typed, where they are listed
 */
public record LostPlaces(Way way, String numbers) {

  /** How they are chosen. */
  public enum Way {
    /** Those who were confirmed last. */
    LAST,
    /** Those whom the office lists. */
    LISTED
  }
}
