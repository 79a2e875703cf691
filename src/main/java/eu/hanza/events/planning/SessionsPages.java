package eu.hanza.events.planning;

import eu.hanza.activity.spi.History;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.exchange.ScheduleOverlaps;
import eu.hanza.events.exchange.ScheduleOverlaps.Overlap;
import eu.hanza.events.planning.SessionsPage.Day;
import eu.hanza.events.planning.SessionsPage.Row;
import eu.hanza.events.seats.Pool;
import eu.hanza.events.sessions.SessionState;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.sessions.SlotOverlaps;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the office's list of sessions together. */
@Component
class SessionsPages {

  private final Timetable timetable;
  private final History history;
  private final Messages messages;

  SessionsPages(Timetable timetable, History history, Messages messages) {
    this.timetable = timetable;
    this.history = history;
    this.messages = messages;
  }

  SessionsPage page(EventSummary event, FormErrors errors, Language language) {
    var slots = timetable.all(event.id());
    var zone = event.event().time().zone();
    var title = event.event().title().in(language);
    var days =
        slots.stream()
            .collect(
                Collectors.groupingBy(
                    slot -> slot.said().time().startsOn(), TreeMap::new, Collectors.toList()));
    return new SessionsPage(
        event.id().toString(),
        title.text(),
        title.language(),
        Formats.of(language).period(event.event().time().period()),
        zone(event, slots, language),
        event.path() + "/programme",
        days.entrySet().stream()
            .map(day -> day(day.getKey(), day.getValue(), zone, language))
            .toList(),
        (int) slots.stream().filter(slot -> is(slot, SessionState.DRAFT)).count(),
        conflicts(slots, language),
        history.of(event.id(), language),
        errors);
  }

  private static boolean is(Slot slot, SessionState state) {
    return slot.session().state() == state;
  }

  /** The zone of the hours, said once; empty without sessions. */
  private String zone(EventSummary event, List<Slot> slots, Language language) {
    var name = Formats.of(language).zoneName(event.event().time().zone());
    return slots.isEmpty() ? "" : messages.text(language, "events.office.zone", "zone", name);
  }

  private Day day(LocalDate day, List<Slot> slots, ZoneId zone, Language language) {
    return new Day(
        EventWords.day(day, language),
        slots.stream().map(slot -> row(slot, zone, language)).toList());
  }

  private Row row(Slot slot, ZoneId zone, Language language) {
    var title = slot.said().title().in(language);
    var time = slot.said().time();
    var room = slot.room();
    return new Row(
        slot.session().id().toString(),
        slot.session().event().toString(),
        title.text(),
        title.language(),
        EventWords.times(time.start(), time.end(), zone, language),
        room == null ? slot.said().platform() : room.name().in(language).text(),
        messages.text(language, "events.office.session.state." + slot.session().state()),
        slot.pools().stream().map(pool -> seats(pool, language)).collect(Collectors.joining(" · ")),
        slot.session().registersAt().toString(),
        is(slot, SessionState.PUBLISHED) || is(slot, SessionState.HELD),
        is(slot, SessionState.DRAFT),
        is(slot, SessionState.PUBLISHED));
  }

  private String seats(Pool pool, Language language) {
    var capacity = pool.capacity();
    return capacity == null
        ? messages.text(language, "events.office.session.seats.open", "n", pool.taken())
        : messages.text(
            language,
            "events.office.session.seats",
            "n",
            pool.taken(),
            "all",
            capacity,
            "waiting",
            pool.waiting());
  }

  /** Rooms and people that are needed twice at once (E-23). */
  private List<String> conflicts(List<Slot> slots, Language language) {
    Map<String, Slot> byId =
        slots.stream()
            .collect(Collectors.toMap(slot -> slot.session().id().toString(), Function.identity()));
    ScheduleOverlaps found = SlotOverlaps.of(slots, language);
    return Stream.concat(
            found.rooms().stream().map(one -> conflict("room", one, byId, language)),
            found.persons().stream().map(one -> conflict("person", one, byId, language)))
        .toList();
  }

  private String conflict(
      String kind, Overlap overlap, Map<String, Slot> slots, Language language) {
    return messages.text(
        language,
        "events.office.session.conflict." + kind,
        "what",
        overlap.what(),
        "one",
        title(Objects.requireNonNull(slots.get(overlap.first())), language),
        "other",
        title(Objects.requireNonNull(slots.get(overlap.second())), language));
  }

  private static String title(Slot slot, Language language) {
    return slot.said().title().in(language).text();
  }
}
