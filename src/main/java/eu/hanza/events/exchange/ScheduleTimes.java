package eu.hanza.events.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates, clocks and durations as schedule files write them; null for what cannot be read. */
final class ScheduleTimes {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter LOCAL =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter ABSOLUTE =
      new DateTimeFormatterBuilder()
          .append(LOCAL)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);
  private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,5}):(\\d{1,2})");
  private static final int DAY_HOURS = 24;
  private static final int HOUR_MINUTES = 60;

  private ScheduleTimes() {}

  static @Nullable LocalDate date(String text) {
    return tried(() -> LocalDate.parse(text));
  }

  /** The date of a date or of a date with a time. */
  static @Nullable LocalDate day(String text) {
    var at = text.indexOf('T');
    return date(at < 0 ? text : text.substring(0, at));
  }

  static @Nullable LocalTime clock(String text) {
    return tried(() -> LocalTime.parse(text, CLOCK));
  }

  static @Nullable LocalDateTime local(String text) {
    return tried(() -> LocalDateTime.parse(text, LOCAL));
  }

  static @Nullable OffsetDateTime absolute(String text) {
    return tried(() -> OffsetDateTime.parse(text, ABSOLUTE));
  }

  static @Nullable ZoneId zone(String text) {
    return tried(() -> ZoneId.of(text));
  }

  /** Hours and minutes, or days, hours and minutes. */
  static @Nullable Duration duration(String text) {
    var found = DURATION.matcher(text);
    if (!found.matches()) {
      return null;
    }
    var minutes = Integer.parseInt(found.group(3));
    var hours = Integer.parseInt(found.group(2));
    if (found.group(1) == null) {
      return minutes < HOUR_MINUTES ? Duration.ofHours(hours).plusMinutes(minutes) : null;
    }
    var days = Integer.parseInt(found.group(1));
    if (hours < DAY_HOURS) {
      return minutes < HOUR_MINUTES
          ? Duration.ofDays(days).plusHours(hours).plusMinutes(minutes)
          : null;
    }
    return withSeconds(days, hours, minutes);
  }

  /** Three numbers that cannot be days, hours and minutes: hours, minutes and seconds. */
  private static @Nullable Duration withSeconds(int first, int second, int third) {
    var sensible = second < HOUR_MINUTES && third < HOUR_MINUTES;
    return sensible ? Duration.ofHours(first).plusMinutes(second + (third > 0 ? 1 : 0)) : null;
  }

  /** Whether a duration is written as the format asks. */
  static boolean isUsual(String duration) {
    var parts = duration.split(":", -1);
    var hours = parts.length == 3 ? parts[1] : parts[0];
    return parts[0].length() <= 2
        && parts[parts.length - 1].length() == 2
        && (parts.length == 2 || (hours.length() == 2 && Integer.parseInt(hours) < DAY_HOURS));
  }

  private static <T> @Nullable T tried(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
