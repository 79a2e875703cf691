package eu.hanza.events.exchange;

import eu.hanza.events.exchange.ScheduleFile.Day;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Room;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes schedules as schedule.xml and as its JSON twin, so that they keep the published schemas:
 * what the schemas demand and a schedule lacks is made from what it has, and stays the same at
 * every writing.
 */
public final class ScheduleWriter {

  /** The media type of schedule.xml. */
  public static final String XML = "application/vnd.c3voc.schedule+xml;charset=UTF-8";

  /** The media type of the JSON twin. */
  public static final String JSON = "application/json";

  static final String SLOT = "00:05";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final long DAY_MINUTES = 24 * 60L;

  private ScheduleWriter() {}

  /** The schedule as it stands in a written file: with numbers, guids, slugs and offsets. */
  public static ScheduleFile completed(ScheduleFile file) {
    return CompleteSchedule.of(file);
  }

  /** The schedule as schedule.xml. */
  public static byte[] xml(ScheduleFile file) {
    return XmlScheduleWriter.write(completed(file));
  }

  /** The schedule as JSON. */
  public static byte[] json(ScheduleFile file) {
    return JsonScheduleWriter.write(completed(file));
  }

  static String moment(OffsetDateTime moment) {
    return MOMENT.format(moment);
  }

  static String moment(LocalDateTime local, ZoneId zone) {
    return moment(local.atZone(zone).toOffsetDateTime());
  }

  static String date(Entry entry) {
    var offset = Objects.requireNonNull(entry.start().offset());
    return moment(entry.start().local().atOffset(offset));
  }

  static String clock(Entry entry) {
    return CLOCK.format(entry.start().local());
  }

  /** Days, hours and minutes; without days below one. */
  static String duration(Duration duration) {
    var minutes = duration.toMinutes() % DAY_MINUTES;
    var hours = "%02d:%02d".formatted(minutes / 60, minutes % 60);
    return duration.toDays() == 0 ? hours : duration.toDays() + ":" + hours;
  }

  /** Hours and minutes, however many hours. */
  static String hours(Duration duration) {
    return "%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart());
  }

  static List<Entry> entries(ScheduleFile file, Day day, Room room) {
    return file.entries().stream()
        .filter(entry -> entry.day().equals(day.date()) && entry.room().equals(room.name()))
        .toList();
  }
}
