package eu.hanza.events;

import eu.hanza.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place: days and, unless it lasts whole days, hours, always with a zone and an
 * end (T21). The wall time of the place decides; instants follow from it.
 *
 * @param startsOn the first day
 * @param endsOn the last day, included
 * @param startsAt the hour on the first day; null for whole days
 * @param endsAt the hour on the last day; null for whole days
 * @param zone the zone of the place
 */
public record EventTime(
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable LocalTime startsAt,
    @Nullable LocalTime endsAt,
    ZoneId zone) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it ends before it begins, or has only one of both hours
   */
  public EventTime {
    if ((startsAt == null) != (endsAt == null)) {
      throw new IllegalArgumentException("An event with hours has both, a start and an end");
    }
    var ends = endsOn.isBefore(startsOn);
    if (startsAt != null && endsAt != null) {
      ends = !endsOn.atTime(endsAt).isAfter(startsOn.atTime(startsAt));
    }
    if (ends) {
      throw new IllegalArgumentException("An event ends before it begins");
    }
  }

  /** Whether it lasts whole days. */
  public boolean isWholeDays() {
    return startsAt == null;
  }

  /** The days. */
  public Period period() {
    return new Period(startsOn, endsOn);
  }

  /** The beginning. */
  public ZonedDateTime start() {
    return startsAt == null ? startsOn.atStartOfDay(zone) : startsOn.atTime(startsAt).atZone(zone);
  }

  /** The end, which does not belong to the event any more. */
  public ZonedDateTime end() {
    return endsAt == null
        ? endsOn.plusDays(1).atStartOfDay(zone)
        : endsOn.atTime(endsAt).atZone(zone);
  }

  /** Whether it is over at a moment. */
  public boolean isOver(Instant moment) {
    return !moment.isBefore(end().toInstant());
  }
}
