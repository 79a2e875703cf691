package eu.hanza.events.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schedule as its file says it: texts with their lines, nothing checked yet. */
final class RawSchedule {

  final ScheduleNotes notes;
  final Fields conference = new Fields(1);
  final List<String> tracks = new ArrayList<>();
  final List<Fields> days = new ArrayList<>();
  final List<RawRoom> rooms = new ArrayList<>();
  final List<RawEntry> entries = new ArrayList<>();
  String version = "";
  boolean found;

  RawSchedule(ScheduleNotes notes) {
    this.notes = notes;
  }

  /** Named texts that began at a line. */
  static final class Fields {

    private final int line;
    private final Map<String, String> texts = new LinkedHashMap<>();

    Fields(int line) {
      this.line = line;
    }

    int line() {
      return line;
    }

    /** The text of a name, trimmed; empty where there is none. */
    String get(String name) {
      return texts.getOrDefault(name, "").strip();
    }

    boolean has(String name) {
      return texts.containsKey(name);
    }

    /** Keeps a text, unless the name has one already. */
    boolean put(String name, @Nullable String text) {
      return text == null || texts.putIfAbsent(name, text) == null;
    }
  }

  /** A room where it stands in the file. */
  record RawRoom(String name, String guid) {}

  /** A person where they stand in the file. */
  record RawPerson(int line, String id, String guid, String name) {}

  /** An address where it stands in the file. */
  record RawLink(int line, String url, String title) {}

  /** An entry where it stands in the file. */
  record RawEntry(
      @Nullable Fields day,
      String room,
      Fields fields,
      List<RawPerson> persons,
      List<RawLink> links,
      List<RawLink> attachments) {

    static RawEntry at(int line, @Nullable Fields day, String room) {
      return new RawEntry(
          day, room, new Fields(line), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    int line() {
      return fields.line();
    }
  }
}
