package eu.hanza.events.exchange;

import eu.hanza.events.exchange.RawSchedule.RawEntry;
import eu.hanza.events.exchange.ScheduleFile.Start;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When entries begin: at their date with offset, else on the clock of their day, where hours before
 * the change of days belong to the next date.
 *
 * @param zone the zone of the conference
 * @param change when a day of the conference begins
 * @param notes where problems go
 */
record EntryStart(ZoneId zone, LocalTime change, ScheduleNotes notes) {

  /** The beginning; null where the file does not tell. */
  @Nullable Start of(RawEntry entry, @Nullable LocalDate day) {
    var date = entry.fields().get("date");
    var absolute = ScheduleTimes.absolute(date);
    if (absolute != null) {
      return absolute(entry, absolute);
    }
    note(entry, date.isEmpty() ? ScheduleProblem.NO_DATE : ScheduleProblem.BAD_DATE, date);
    var clock = ScheduleTimes.clock(entry.fields().get("start"));
    var local = clock == null || day == null ? ScheduleTimes.local(date) : on(day, clock);
    if (local == null) {
      note(entry, ScheduleProblem.NO_START, entry.fields().get("start"));
      return null;
    }
    return local(entry, local);
  }

  private LocalDateTime on(LocalDate day, LocalTime clock) {
    return (clock.isBefore(change) ? day.plusDays(1) : day).atTime(clock);
  }

  private Start absolute(RawEntry entry, OffsetDateTime date) {
    var here = date.atZoneSameInstant(zone);
    var text = entry.fields().get("start");
    var clock = ScheduleTimes.clock(text);
    if (clock == null || !clock.equals(here.toLocalTime().withSecond(clock.getSecond()))) {
      note(entry, ScheduleProblem.CLOCK_DIFFERS, text);
    }
    return new Start(here.toLocalDateTime(), here.getOffset());
  }

  private Start local(RawEntry entry, LocalDateTime local) {
    var offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      note(entry, ScheduleProblem.HOUR_LEFT_OUT, local.toString());
      return new Start(local.atZone(zone).toLocalDateTime(), null);
    }
    if (offsets.size() > 1) {
      note(entry, ScheduleProblem.HOUR_TWICE, local.toString());
    }
    return new Start(local, null);
  }

  private void note(RawEntry entry, ScheduleProblem problem, String value) {
    notes.add(entry.line(), problem, entry.fields().get("id"), value);
  }
}
