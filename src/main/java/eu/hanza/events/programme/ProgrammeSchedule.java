package eu.hanza.events.programme;

import eu.hanza.events.EventSummary;
import eu.hanza.events.exchange.ScheduleFile;
import eu.hanza.events.exchange.ScheduleFile.Conference;
import eu.hanza.events.exchange.ScheduleFile.Day;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.exchange.ScheduleFile.Start;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Speaker;
import eu.hanza.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The programme of an event as a schedule for other programs. */
@Component
class ProgrammeSchedule {

  /** What begins before this hour belongs to the night of the day before. */
  private static final LocalTime CHANGE = LocalTime.of(4, 0);

  private final String address;

  ProgrammeSchedule(@Value("${hanza.address}") String address) {
    this.address = address;
  }

  ScheduleFile of(EventSummary event, List<Slot> all, Language language) {
    var slots = all.stream().filter(slot -> !slot.isCancelled()).toList();
    var time = event.event().time();
    var days = slots.stream().map(slot -> day(slot, time.zone())).distinct().sorted().toList();
    var first = days.isEmpty() ? time.startsOn() : min(days.getFirst(), time.startsOn());
    var last = days.isEmpty() ? time.endsOn() : max(days.getLast(), time.endsOn());
    var conference =
        new Conference(
            event.event().title().in(language).text(),
            event.slug(),
            time.zone(),
            first,
            last,
            url(event.path(), language));
    return ScheduleFile.of(
        version(slots),
        conference,
        days.stream().map(day -> Day.of(day, CHANGE)).toList(),
        slots.stream().map(slot -> entry(slot, time.zone(), language)).toList());
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The moment of the last change names the release. */
  private static String version(List<Slot> slots) {
    return slots.stream()
        .map(slot -> slot.session().changedAt())
        .max(Instant::compareTo)
        .map(Instant::toString)
        .orElse("1");
  }

  private static LocalDate day(Slot slot, ZoneId zone) {
    var start = slot.session().starts().atZone(zone).toLocalDateTime();
    return start.toLocalTime().isBefore(CHANGE)
        ? start.toLocalDate().minusDays(1)
        : start.toLocalDate();
  }

  private Entry entry(Slot slot, ZoneId zone, Language language) {
    var said = slot.said();
    var start = slot.session().starts().atZone(zone);
    return new Entry(
        slot.session().id().toString(),
        slot.session().id().value(),
        "",
        slot.session().slug(),
        said.title().in(language).text(),
        "",
        said.language(),
        SlotWords.name(slot.track(), language),
        said.kind().name().toLowerCase(Locale.ROOT),
        said.lede().in(language).text(),
        said.description().in(language).text(),
        day(slot, zone),
        new Start(start.toLocalDateTime(), start.getOffset()),
        said.time().duration(),
        SlotWords.name(slot.room(), language),
        said.speakers().stream().map(ProgrammeSchedule::person).toList(),
        List.of(),
        List.of(),
        url(slot.path(), language));
  }

  private static Person person(Speaker speaker) {
    return new Person(speaker.externalId(), null, speaker.name());
  }

  private String url(String path, Language language) {
    return address + "/" + language.tag() + path;
  }
}
