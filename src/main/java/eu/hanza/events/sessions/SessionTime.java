package eu.hanza.events.sessions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a session takes place, always with an end and a zone (T21). The wall time of the place
 * decides; instants follow from it. The end does not belong to the session: one that begins at it
 * does not overlap.
 *
 * @param startsOn the day of the beginning
 * @param startsAt the hour of the beginning
 * @param endsOn the day of the end
 * @param endsAt the hour of the end
 * @param zone the zone of the place
 */
public record SessionTime(
    LocalDate startsOn, LocalTime startsAt, LocalDate endsOn, LocalTime endsAt, ZoneId zone) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public SessionTime {
    if (!endsOn.atTime(endsAt).isAfter(startsOn.atTime(startsAt))) {
      throw new IllegalArgumentException("A session ends before it begins");
    }
  }

  /** A time within one zone. */
  public static SessionTime of(LocalDateTime start, LocalDateTime end, ZoneId zone) {
    return new SessionTime(
        start.toLocalDate(), start.toLocalTime(), end.toLocalDate(), end.toLocalTime(), zone);
  }

  /** The beginning. */
  public ZonedDateTime start() {
    return startsOn.atTime(startsAt).atZone(zone);
  }

  /** The end. */
  public ZonedDateTime end() {
    return endsOn.atTime(endsAt).atZone(zone);
  }

  /** How long it lasts. */
  public Duration duration() {
    return Duration.between(start(), end());
  }

  /** How long two sessions run at once; zero if they only touch. */
  public Duration overlap(SessionTime other) {
    var from = start().isAfter(other.start()) ? start() : other.start();
    var to = end().isBefore(other.end()) ? end() : other.end();
    var both = Duration.between(from, to);
    return both.isNegative() ? Duration.ZERO : both;
  }
}
