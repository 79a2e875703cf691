package eu.hanza.search.alerts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How often somebody is told of what is new: at six in the morning, every day or on Mondays. */
public enum Rhythm {
  /** Every morning. */
  DAILY,
  /** Every Monday morning. */
  WEEKLY;

  private static final LocalTime HOUR = LocalTime.of(6, 0);

  /** The first moment after another at which letters go out. */
  Instant next(Instant after, ZoneId zone) {
    var there = after.atZone(zone);
    var day = there.toLocalDate();
    var first = this == DAILY ? day : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    var moment = first.atTime(HOUR).atZone(zone);
    if (!moment.toInstant().isAfter(after)) {
      moment = first.plusDays(this == DAILY ? 1 : 7).atTime(HOUR).atZone(zone);
    }
    return moment.toInstant();
  }
}
