package eu.hanza.events.exchange;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event or session as calendars show it. It has no place for join links.
 *
 * @param uid what tells it from all others, the same through all changes
 * @param sequence how often it was changed
 * @param changedAt when it was changed last; null where nobody knows
 * @param title its title
 * @param description a few sentences; may be empty
 * @param place where it is; may be empty
 * @param url the address of its page; may be empty
 * @param start when it begins, in the zone of the place
 * @param end when it ends; for whole days the beginning of the day after
 * @param wholeDays whether it lasts whole days
 * @param cancelled whether it does not take place
 * @param categories tracks and the like
 */
public record CalendarEntry(
    String uid,
    int sequence,
    @Nullable Instant changedAt,
    String title,
    String description,
    String place,
    String url,
    ZonedDateTime start,
    ZonedDateTime end,
    boolean wholeDays,
    boolean cancelled,
    List<String> categories) {

  /** Makes the list unchangeable. */
  public CalendarEntry {
    categories = List.copyOf(categories);
  }
}
