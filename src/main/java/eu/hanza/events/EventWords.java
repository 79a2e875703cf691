package eu.hanza.events;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts time and place of an event into words. */
public final class EventWords {

  private EventWords() {}

  /** The days, and the hours with the name of their zone: 11 października 2022, 16:30–18:00 (…). */
  public static String time(EventTime time, Language language) {
    var formats = Formats.of(language);
    var days = formats.period(time.period());
    return time.isWholeDays() ? days : days + ", " + formats.times(time.start(), time.end());
  }

  /** The hours on the clock of another zone; null where that says nothing new. */
  public static @Nullable String elsewhere(
      EventTime time, @Nullable ZoneId zone, Language language) {
    if (zone == null || time.isWholeDays() || zone.equals(time.zone())) {
      return null;
    }
    var start = time.start().withZoneSameInstant(zone);
    var formats = Formats.of(language);
    var times = formats.times(start, time.end().withZoneSameInstant(zone));
    return start.toLocalDate().equals(time.startsOn())
        ? times
        : formats.date(start.toLocalDate()) + ", " + times;
  }

  /** Hours without their zone where it is the one that the page says; else with it. */
  public static String times(ZonedDateTime from, ZonedDateTime to, ZoneId said, Language language) {
    var formats = Formats.of(language);
    return from.getZone().equals(said)
        ? formats.time(from.toLocalTime()) + "–" + formats.time(to.toLocalTime())
        : formats.times(from, to);
  }

  /** Venue, address, city and platform, as far as they are known. */
  public static String place(EventPlace place, Language language) {
    return Stream.of(
            place.venue().in(language).text(),
            place.address(),
            place.city().in(language).text(),
            place.platform())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** Days and city: the line that every page of an event's site repeats. */
  public static String line(EventDraft event, Language language) {
    var city = event.place().city().in(language).text();
    var where = city.isBlank() ? event.place().platform() : city;
    var days = Formats.of(language).period(event.time().period());
    return where.isBlank() ? days : days + " · " + where;
  }

  /** A day as a heading: "Wtorek, 11 października 2022". */
  public static String day(LocalDate day, Language language) {
    var formats = Formats.of(language);
    var weekday = formats.weekday(day);
    return weekday.substring(0, 1).toUpperCase(language.locale())
        + weekday.substring(1)
        + ", "
        + formats.date(day);
  }
}
