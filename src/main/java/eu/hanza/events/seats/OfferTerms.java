package eu.hanza.events.seats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long somebody has to accept a seat that came free (E-17).
 *
 * @param hours how many hours; zero if the seat is given without asking
 * @param quietFrom when the hours that do not count begin, such as 22:00
 * @param quietTo when they end, such as 07:00
 * @param cutoffHours how many hours before the start the last offer ends; the seats that are free
 *     then go to the door
 * @param zone the zone of the place
 */
public record OfferTerms(
    int hours, LocalTime quietFrom, LocalTime quietTo, int cutoffHours, ZoneId zone) {

  /** When the last offer ends. */
  public Instant cutoff(Instant start) {
    return start.minus(Duration.ofHours(cutoffHours));
  }

  /** Whether seats are given without asking. */
  public boolean isDirect() {
    return hours == 0;
  }

  /** Until when an offer made now is open; nothing if it is too late for offers. */
  public Optional<Instant> open(Instant now, Instant start) {
    var cutoff = cutoff(start);
    if (!now.isBefore(cutoff)) {
      return Optional.empty();
    }
    var end = now.atZone(zone);
    var left = Duration.ofHours(hours);
    while (left.isPositive()) {
      if (isQuiet(end.toLocalTime())) {
        var morning = end.with(quietTo);
        end = morning.isAfter(end) ? morning : morning.plusDays(1).with(quietTo);
      } else {
        var evening = end.with(quietFrom);
        evening = evening.isAfter(end) ? evening : evening.plusDays(1).with(quietFrom);
        var awake = Duration.between(end, evening);
        var step = awake.compareTo(left) < 0 ? awake : left;
        end = end.plus(step);
        left = left.minus(step);
      }
    }
    var expires = end.toInstant();
    return Optional.of(expires.isAfter(cutoff) ? cutoff : expires);
  }

  private boolean isQuiet(LocalTime time) {
    if (quietFrom.equals(quietTo)) {
      return false;
    }
    return quietFrom.isBefore(quietTo)
        ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
        : !time.isBefore(quietFrom) || time.isBefore(quietTo);
  }
}
