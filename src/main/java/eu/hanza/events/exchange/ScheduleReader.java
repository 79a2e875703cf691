package eu.hanza.events.exchange;

import eu.hanza.events.exchange.ScheduleReading.Read;
import eu.hanza.events.exchange.ScheduleReading.Refused;
import eu.hanza.events.exchange.XmlSchedule.DoctypeFound;
import eu.hanza.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Map;

/**
 * Reads schedule.xml and its JSON twin as they come: whatever can be told is taken, and what was
 * repaired or left out is listed by line. Files with a document type and files beyond the limits
 * are refused.
 */
public final class ScheduleReader {

  private static final String KEYS = "events.office.schedule.";
  private static final int MEGABYTE = 1024 * 1024;

  private final ScheduleLimits limits;

  /** A reader with limits. */
  public ScheduleReader(ScheduleLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @param in the file
   * @param usual the zone of the place, for files that name none
   * @throws IOException if the stream breaks
   */
  public ScheduleReading read(InputStream in, ZoneId usual) throws IOException {
    var file = in.readNBytes(limits.bytes() + 1);
    if (file.length > limits.bytes()) {
      return refused("too-large", Map.of("megabytes", limits.bytes() / MEGABYTE));
    }
    var raw = new RawSchedule(new ScheduleNotes(limits.notes()));
    try {
      collect(file, raw);
    } catch (DoctypeFound e) {
      return refused("doctype", Map.of());
    }
    var schedule = raw.found ? new ScheduleAssembly(raw, usual).file() : null;
    return schedule == null
        ? refused("not-a-schedule", Map.of())
        : new Read(schedule, raw.notes.all());
  }

  private void collect(byte[] file, RawSchedule raw) {
    if (isJson(file)) {
      JsonSchedule.read(file, raw, limits);
    } else {
      XmlSchedule.read(file, raw, limits);
    }
  }

  private static Refused refused(String key, Map<String, Object> values) {
    return new Refused(Refusal.of(KEYS + key, values));
  }

  /** Whether the first sign after white space and byte order marks opens an object. */
  private static boolean isJson(byte[] file) {
    for (var sign : file) {
      if (sign == '{') {
        return true;
      }
      if (sign > ' ') {
        return false;
      }
    }
    return false;
  }
}
