package eu.hanza.events.programme;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.exchange.ScheduleWriter;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Feed;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme of an event as calendars, schedules, tables and a feed. */
@Pages
class FilesController {

  private static final int MOST = 100;

  private static final String CALENDAR = "text/calendar;charset=UTF-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final EventCalendar calendar;
  private final Timetable timetable;
  private final SessionEntries entries;
  private final ProgrammeSchedule schedule;
  private final ProgrammeDirectory programmes;
  private final Messages messages;
  private final String address;

  FilesController(
      EventCalendar calendar,
      Timetable timetable,
      SessionEntries entries,
      ProgrammeSchedule schedule,
      ProgrammeDirectory programmes,
      Messages messages,
      @Value("${hanza.address}") String address) {
    this.calendar = calendar;
    this.timetable = timetable;
    this.entries = entries;
    this.schedule = schedule;
    this.programmes = programmes;
    this.messages = messages;
    this.address = address;
  }

  @GetMapping("/events/{slug}/programme.ics")
  ResponseEntity<byte[]> calendar(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String track,
      Language language) {
    var event = calendar.visible(slug, Actor.VISITOR);
    var filter = new SlotFilter(track, null, null, null, null, null, null);
    var slots = filter.of(timetable.of(event.id()));
    return file(slug + ".ics", CALENDAR).body(entries.feed(event, slots, language));
  }

  @GetMapping("/events/{slug}/sessions/{session}/session.ics")
  ResponseEntity<byte[]> session(
      @PathVariable String slug, @PathVariable String session, Language language) {
    var event = calendar.visible(slug, Actor.VISITOR);
    var slot =
        timetable
            .find(event.id(), session)
            .orElseThrow(() -> new NotFoundException("session " + session));
    return file(session + ".ics", CALENDAR).body(entries.single(event, slot, language));
  }

  @GetMapping("/events/{slug}/programme/schedule.xml")
  ResponseEntity<byte[]> xml(@PathVariable String slug, Language language) {
    var event = calendar.visible(slug, Actor.VISITOR);
    var file = schedule.of(event, timetable.of(event.id()), language);
    return file(slug + ".xml", ScheduleWriter.XML).body(ScheduleWriter.xml(file));
  }

  @GetMapping("/events/{slug}/programme/schedule.json")
  ResponseEntity<byte[]> json(@PathVariable String slug, Language language) {
    var event = calendar.visible(slug, Actor.VISITOR);
    var file = schedule.of(event, timetable.of(event.id()), language);
    return file(slug + ".json", ScheduleWriter.JSON).body(ScheduleWriter.json(file));
  }

  @GetMapping("/events/{slug}/programme/programme.csv")
  ResponseEntity<Streamed> csv(@PathVariable String slug, Language language) {
    var slots = timetable.of(calendar.visible(slug, Actor.VISITOR).id());
    return file(slug + ".csv", "text/csv;charset=UTF-8")
        .body(out -> ProgrammeTable.csv(slots, language, out));
  }

  @GetMapping("/events/{slug}/programme/programme.xlsx")
  ResponseEntity<Streamed> xlsx(@PathVariable String slug, Language language) {
    var slots = timetable.of(calendar.visible(slug, Actor.VISITOR).id());
    return file(slug + ".xlsx", XLSX).body(out -> ProgrammeTable.xlsx(slots, language, out));
  }

  @GetMapping("/events/{slug}/programme/feed.{format:atom|json}")
  ResponseEntity<byte[]> feed(
      @PathVariable String slug, @PathVariable String format, Language language) {
    var event = calendar.visible(slug, Actor.VISITOR);
    var site = address + "/" + language.tag();
    var home = site + event.path() + "/programme";
    var name = event.event().title().in(language).text();
    var title = messages.text(language, "events.programme.feed", "event", name);
    var author = programmes.get(event.programme()).name().in(language).text();
    return new Feed(title, author, home, "", site, language)
        .answer(Feed.Format.of(format), latest(event.id()));
  }

  /** The sessions that were published or changed last. */
  private List<Feed.Entry> latest(EventId event) {
    return timetable.of(event).stream()
        .sorted(Comparator.comparing((Slot slot) -> slot.session().changedAt()).reversed())
        .limit(MOST)
        .map(
            slot ->
                new Feed.Entry(
                    slot.session().id().value(),
                    slot.said().title(),
                    slot.session().changedAt(),
                    null,
                    slot.path(),
                    slot.said().lede()))
        .toList();
  }

  private static ResponseEntity.BodyBuilder file(String name, String kind) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, kind)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
