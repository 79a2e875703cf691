package eu.hanza.events.exchange;

import eu.hanza.events.exchange.RawSchedule.Fields;
import eu.hanza.events.exchange.RawSchedule.RawEntry;
import eu.hanza.events.exchange.ScheduleFile.Conference;
import eu.hanza.events.exchange.ScheduleFile.Day;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Room;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a schedule of what a file says, and notes what it repairs. */
final class ScheduleAssembly {

  private final RawSchedule raw;
  private final ZoneId usual;
  private final ScheduleNotes notes;
  private final IdentityHashMap<Fields, LocalDate> dates = new IdentityHashMap<>();
  private final Map<LocalDate, Day> days = new TreeMap<>();
  private final Map<String, Room> rooms = new LinkedHashMap<>();

  ScheduleAssembly(RawSchedule raw, ZoneId usual) {
    this.raw = raw;
    this.usual = usual;
    this.notes = raw.notes;
  }

  /** The schedule; null where nothing tells when it is. */
  @Nullable ScheduleFile file() {
    var zone = zone();
    var change = dayChange();
    raw.days.forEach(day -> day(day, zone, change));
    for (var room : raw.rooms) {
      var name = PlainText.line(room.name());
      rooms.merge(name, new Room(name, EntryFields.uuid(room.guid())), ScheduleAssembly::known);
    }
    var entries = entries(zone, change);
    var conference = conference(zone);
    return conference == null
        ? null
        : new ScheduleFile(
            raw.version,
            conference,
            tracks(entries),
            List.copyOf(days.values()),
            List.copyOf(rooms.values()),
            entries);
  }

  private List<String> tracks(List<Entry> entries) {
    var named = entries.stream().map(Entry::track);
    return Stream.concat(raw.tracks.stream().map(PlainText::line), named)
        .filter(track -> !track.isEmpty())
        .distinct()
        .toList();
  }

  private static Room known(Room one, Room other) {
    return one.guid() == null ? other : one;
  }

  private List<Entry> entries(ZoneId zone, LocalTime change) {
    var fields = new EntryFields(notes, raw.conference.get("base_url"));
    var starts = new EntryStart(zone, change, notes);
    var entries = new ArrayList<Entry>();
    for (var entry : raw.entries) {
      var start = starts.of(entry, entry.day() == null ? null : dates.get(entry.day()));
      if (start != null) {
        var day = day(entry, start.local(), change);
        var read = fields.entry(entry, day, start);
        rooms.computeIfAbsent(read.room(), name -> new Room(name, null));
        entries.add(read);
      }
    }
    return entries;
  }

  /** The day of an entry; one of its own where the file has none. */
  private LocalDate day(RawEntry entry, LocalDateTime start, LocalTime change) {
    var day = entry.day() == null ? null : dates.get(entry.day());
    var date = Objects.requireNonNullElse(day, start.toLocalDate());
    days.computeIfAbsent(date, none -> Day.of(date, change));
    return date;
  }

  private ZoneId zone() {
    var name = raw.conference.get("time_zone_name");
    var zone = ScheduleTimes.zone(name);
    if (zone == null) {
      var problem = name.isEmpty() ? ScheduleProblem.NO_ZONE : ScheduleProblem.BAD_ZONE;
      notes.add(raw.conference.line(), problem, usual.getId(), name);
    }
    return zone == null ? usual : zone;
  }

  private LocalTime dayChange() {
    var text = raw.conference.get("day_change");
    var change = ScheduleTimes.clock(text);
    if (change == null && !text.isEmpty()) {
      notes.add(raw.conference.line(), ScheduleProblem.BAD_DAY_CHANGE, "", text);
    }
    return Objects.requireNonNullElse(change, LocalTime.MIDNIGHT);
  }

  private void day(Fields day, ZoneId zone, LocalTime change) {
    var start = ScheduleTimes.absolute(day.get("start"));
    var end = ScheduleTimes.absolute(day.get("end"));
    var date = ScheduleTimes.date(day.get("date"));
    if (date == null) {
      notes.add(day.line(), ScheduleProblem.BAD_DAY, day.get("index"), day.get("date"));
      date = start == null ? null : start.toLocalDate();
    }
    if (start == null || end == null || !end.isAfter(start)) {
      notes.add(day.line(), ScheduleProblem.NO_DAY_BOUNDS, day.get("index"), "");
    }
    if (date != null) {
      dates.put(day, date);
      var whole = Day.of(date, change);
      var from = start == null ? whole.start() : start.atZoneSameInstant(zone).toLocalDateTime();
      var to = end == null ? whole.end() : end.atZoneSameInstant(zone).toLocalDateTime();
      days.putIfAbsent(date, to.isAfter(from) ? new Day(date, from, to) : whole);
    }
  }

  private @Nullable Conference conference(ZoneId zone) {
    var start = date("start");
    var end = date("end");
    var first = start == null && !days.isEmpty() ? days.values().iterator().next().date() : start;
    if (first == null) {
      return null;
    }
    var last = days.keySet().stream().reduce((one, next) -> next).orElse(first);
    var until = end == null || end.isBefore(first) ? last : end;
    return new Conference(
        title(),
        raw.conference.get("acronym"),
        zone,
        first,
        until.isBefore(first) ? first : until,
        EntryFields.web(raw.conference.get("url")));
  }

  private @Nullable LocalDate date(String name) {
    var text = raw.conference.get(name);
    var date = ScheduleTimes.day(text);
    if (date == null && !text.isEmpty()) {
      notes.add(raw.conference.line(), ScheduleProblem.BAD_CONFERENCE_DATE, name, text);
    }
    return date;
  }

  private String title() {
    var title = raw.conference.get("title");
    if (title.isEmpty()) {
      notes.add(raw.conference.line(), ScheduleProblem.NO_CONFERENCE_TITLE, "", "");
    }
    return title.isEmpty() ? raw.conference.get("acronym") : title;
  }
}
