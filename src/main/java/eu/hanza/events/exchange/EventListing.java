package eu.hanza.events.exchange;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event or session as search engines list it. It has no place for join links.
 *
 * @param url the address of its page
 * @param name its title
 * @param description a sentence about it; may be empty
 * @param start when it begins
 * @param end when it ends; for whole days the beginning of the day after
 * @param wholeDays whether it lasts whole days, so that hours say nothing
 * @param status whether it takes place as announced
 * @param previousStart when it was to begin before it moved; null where it did not
 * @param venue the house; null for what is only on the network
 * @param online whether people can take part on the network
 * @param languages the languages spoken, as tags
 * @param organiser who invites; null where nobody is named
 * @param whole the event that it is part of; null for none
 * @param parts the events inside it
 */
public record EventListing(
    String url,
    String name,
    String description,
    ZonedDateTime start,
    ZonedDateTime end,
    boolean wholeDays,
    Status status,
    @Nullable ZonedDateTime previousStart,
    @Nullable Venue venue,
    boolean online,
    List<String> languages,
    @Nullable Named organiser,
    @Nullable Named whole,
    List<EventListing> parts) {

  /** Makes the lists unchangeable. */
  public EventListing {
    languages = List.copyOf(languages);
    parts = List.copyOf(parts);
  }

  /** Whether an event takes place as announced. */
  public enum Status {
    /** It does. */
    SCHEDULED,
    /** It has another time. */
    RESCHEDULED,
    /** It will have another time that nobody knows yet. */
    POSTPONED,
    /** It has left its house for the network. */
    MOVED_ONLINE,
    /** It does not take place. */
    CANCELLED
  }

  /**
   * A house.
   *
   * @param name its name; may be empty
   * @param street street and number; may be empty
   * @param city the city; may be empty
   * @param country ISO 3166-1 code; may be empty
   */
  public record Venue(String name, String street, String city, String country) {}

  /**
   * Something with a name and a page.
   *
   * @param name the name
   * @param url the address; may be empty
   */
  public record Named(String name, String url) {}
}
