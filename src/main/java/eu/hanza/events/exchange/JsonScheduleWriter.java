package eu.hanza.events.exchange;

import eu.hanza.events.exchange.ScheduleFile.Day;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Link;
import eu.hanza.events.exchange.ScheduleFile.Person;
import eu.hanza.events.exchange.ScheduleFile.Room;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a complete schedule as JSON. */
final class JsonScheduleWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ZONE = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+.*|UTC");

  private final ScheduleFile file;

  private JsonScheduleWriter(ScheduleFile file) {
    this.file = file;
  }

  static byte[] write(ScheduleFile file) {
    var writer = new JsonScheduleWriter(file);
    var schedule = new LinkedHashMap<String, Object>();
    schedule.put("version", file.version());
    schedule.put("conference", writer.conference());
    return JSON.writeValueAsBytes(Map.of("schedule", schedule));
  }

  private Map<String, Object> conference() {
    var conference = file.conference();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("acronym", conference.acronym());
    fields.put("title", conference.title());
    fields.put("start", conference.start().toString());
    fields.put("end", conference.end().toString());
    fields.put("daysCount", file.days().size());
    fields.put("timeslot_duration", ScheduleWriter.SLOT);
    if (ZONE.matcher(conference.zone().getId()).matches()) {
      fields.put("time_zone_name", conference.zone().getId());
    }
    if (!conference.url().isEmpty()) {
      fields.put("url", conference.url());
    }
    fields.put("tracks", file.tracks().stream().map(TrackFields::new).toList());
    fields.put("rooms", file.rooms().stream().map(JsonScheduleWriter::room).toList());
    fields.put("days", IntStream.range(0, file.days().size()).mapToObj(this::day).toList());
    return fields;
  }

  private static RoomFields room(Room room) {
    return new RoomFields(room.name(), Objects.requireNonNull(room.guid()).toString());
  }

  private Map<String, Object> day(int at) {
    var day = file.days().get(at);
    var zone = file.conference().zone();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("index", at + 1);
    fields.put("date", day.date().toString());
    fields.put("day_start", ScheduleWriter.moment(day.start(), zone));
    fields.put("day_end", ScheduleWriter.moment(day.end(), zone));
    fields.put("rooms", rooms(day));
    return fields;
  }

  private Map<String, Object> rooms(Day day) {
    var rooms = new LinkedHashMap<String, Object>();
    for (var room : file.rooms()) {
      var entries = ScheduleWriter.entries(file, day, room);
      rooms.put(room.name(), entries.stream().map(JsonScheduleWriter::entry).toList());
    }
    return rooms;
  }

  private static Map<String, Object> entry(Entry entry) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("guid", Objects.requireNonNull(entry.guid()).toString());
    if (!entry.code().isEmpty()) {
      fields.put("code", entry.code());
    }
    fields.put("id", Long.valueOf(entry.id()));
    time(entry, fields);
    words(entry, fields);
    fields.put("persons", entry.persons().stream().map(JsonScheduleWriter::person).toList());
    fields.put("links", links(entry.links()));
    fields.put("attachments", links(entry.attachments()));
    fields.put("url", entry.url().isEmpty() ? "urn:uuid:" + entry.guid() : entry.url());
    return fields;
  }

  private static void time(Entry entry, Map<String, Object> fields) {
    fields.put("date", ScheduleWriter.date(entry));
    fields.put("start", ScheduleWriter.clock(entry));
    fields.put("duration", ScheduleWriter.hours(entry.duration()));
    fields.put("room", entry.room());
  }

  private static void words(Entry entry, Map<String, Object> fields) {
    fields.put("slug", entry.slug());
    fields.put("title", entry.title());
    fields.put("subtitle", entry.subtitle());
    fields.put("track", entry.track());
    fields.put("type", entry.type());
    fields.put("language", entry.language());
    fields.put("abstract", PlainText.written(entry.lead()));
    fields.put("description", PlainText.written(entry.description()));
  }

  private static Map<String, Object> person(Person person) {
    var fields = new LinkedHashMap<String, Object>();
    if (!person.id().isEmpty()) {
      fields.put("id", Long.valueOf(person.id()));
    }
    if (person.guid() != null) {
      fields.put("guid", person.guid().toString());
    }
    fields.put("name", person.name());
    return fields;
  }

  private static List<LinkFields> links(List<Link> links) {
    return links.stream().map(link -> new LinkFields(link.url(), link.title())).toList();
  }

  private record RoomFields(String name, String guid) {}

  private record TrackFields(String name) {}

  private record LinkFields(String url, String title) {}
}
