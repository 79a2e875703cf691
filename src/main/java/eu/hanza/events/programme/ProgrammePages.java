package eu.hanza.events.programme;

import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.programme.OwnBookings.Own;
import eu.hanza.events.programme.ProgrammePage.DayView;
import eu.hanza.events.programme.ProgrammePage.FileLink;
import eu.hanza.events.programme.ProgrammePage.HourView;
import eu.hanza.events.sessions.Slot;
import eu.hanza.events.web.EventSites;
import eu.hanza.events.web.Zones;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.shell.spi.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the programme of an event together. */
@Component
class ProgrammePages {

  private final EventSites sites;
  private final ProgrammeFilters filters;
  private final SlotWords words;
  private final OwnBookings bookings;
  private final Messages messages;

  ProgrammePages(
      EventSites sites,
      ProgrammeFilters filters,
      SlotWords words,
      OwnBookings bookings,
      Messages messages) {
    this.sites = sites;
    this.filters = filters;
    this.words = words;
    this.bookings = bookings;
    this.messages = messages;
  }

  /** For whom a programme is shown: the zone, what was booked, the language. */
  record For(@Nullable ZoneId zone, Own own, Language language) {}

  ProgrammePage page(EventSummary event, List<Slot> slots, SlotFilter filter, For reader) {
    var language = reader.language();
    var path = event.path() + "/programme";
    var found = filter.of(slots);
    var shown = filters.of(slots, filter, language);
    var zone = event.event().time().zone();
    return new ProgrammePage(
        sites.withProgramme(event, path, language),
        path,
        ProgrammeFilters.query(shown),
        counted(slots, found, language),
        shown,
        filters.chosen(shown, language),
        filters.themes(slots, language),
        days(event, found, reader),
        zone(zone, reader),
        Objects.requireNonNullElse(reader.zone(), zone).getId(),
        Zones.options(language),
        files(event, track(filter), slots.size(), language),
        path + "/feed.atom",
        reader.own().isRegistered() ? event.path() + "/agenda" : null);
  }

  private static String track(SlotFilter filter) {
    var track = SlotFilter.value(filter.track());
    return track.isBlank() ? "" : "?track=" + track;
  }

  private String counted(List<Slot> all, List<Slot> found, Language language) {
    return found.size() == all.size()
        ? filters.counted(all.size(), language)
        : messages.text(language, "events.programme.found", "n", found.size(), "all", all.size());
  }

  private String zone(ZoneId zone, For reader) {
    var formats = Formats.of(reader.language());
    return messages.text(
        reader.language(), "events.programme.zone", "zone", formats.zoneName(zone));
  }

  private List<DayView> days(EventSummary event, List<Slot> slots, For reader) {
    var zone = event.event().time().zone();
    var byDay =
        slots.stream()
            .collect(
                Collectors.groupingBy(
                    slot -> start(slot, zone).toLocalDate(), TreeMap::new, Collectors.toList()));
    return byDay.entrySet().stream()
        .map(day -> day(event, day.getKey(), day.getValue(), reader))
        .toList();
  }

  private static LocalDateTime start(Slot slot, ZoneId zone) {
    return LocalDateTime.ofInstant(slot.session().starts(), zone);
  }

  private DayView day(EventSummary event, LocalDate day, List<Slot> slots, For reader) {
    var zone = event.event().time().zone();
    var formats = Formats.of(reader.language());
    Map<LocalTime, List<Slot>> byHour =
        slots.stream()
            .collect(
                Collectors.groupingBy(
                    slot -> start(slot, zone).toLocalTime(), TreeMap::new, Collectors.toList()));
    var hours =
        byHour.entrySet().stream()
            .map(
                hour ->
                    new HourView(
                        formats.time(hour.getKey()),
                        hour.getValue().stream().map(slot -> row(event, slot, reader)).toList()))
            .toList();
    return new DayView("d-" + day, EventWords.day(day, reader.language()), hours);
  }

  /** A session as a row of a programme. */
  SessionRow row(EventSummary event, Slot slot, For reader) {
    var language = reader.language();
    var title = slot.said().title().in(language);
    var zone = event.event().time().zone();
    return new SessionRow(
        slot.session().slug(),
        slot.path(),
        PolishTypography.bind(title.text()),
        title.language(),
        words.untranslated(title, language),
        words.track(slot, language),
        words.speakers(slot),
        words.when(slot, zone, language),
        words.ownWhen(slot, reader.zone(), language),
        words.where(slot, event.slug(), language),
        words.seats(slot, language),
        slot.isCancelled(),
        bookings.of(slot, reader.own(), language));
  }

  private List<FileLink> files(EventSummary event, String track, int all, Language language) {
    var path = event.path() + "/programme";
    return List.of(
        file(path + ".ics" + track, "ics", all, language),
        file(path + "/schedule.xml", "xml", all, language),
        file(path + "/schedule.json", "json", all, language),
        file(path + "/programme.csv", "csv", all, language),
        file(path + "/programme.xlsx", "xlsx", all, language));
  }

  private FileLink file(String path, String kind, int all, Language language) {
    return new FileLink(path, messages.text(language, "events.programme.file." + kind, "n", all));
  }
}
