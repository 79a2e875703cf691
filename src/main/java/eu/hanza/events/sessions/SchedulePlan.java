package eu.hanza.events.sessions;

import eu.hanza.events.EventSummary;
import eu.hanza.events.exchange.ScheduleFile;
import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleNote;
import eu.hanza.events.exchange.ScheduleOverlaps;
import eu.hanza.events.exchange.ScheduleReading.Read;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a schedule file.
 *
 * @param file the schedule
 * @param notes what was repaired, left out or noticed, by line
 * @param overlaps rooms and people that the schedule needs twice at once
 * @param steps what would become of each entry, in the order of the file
 * @param gone sessions that an earlier file brought and this one does not have
 * @param outside entries outside the days of the event
 */
public record SchedulePlan(
    ScheduleFile file,
    List<ScheduleNote> notes,
    ScheduleOverlaps overlaps,
    List<Step> steps,
    List<Slot> gone,
    List<Entry> outside) {

  /** What sessions from schedules carry as the name of their other system. */
  public static final String SYSTEM = "schedule";

  /** What would become of an entry. */
  public sealed interface Step {

    /** The entry. */
    Entry entry();

    /**
     * A new draft.
     *
     * @param entry the entry
     * @param key its id, unique among the sessions of the event
     */
    record Created(Entry entry, String key) implements Step {}

    /**
     * A session that is changed.
     *
     * @param entry the entry
     * @param slot the session as it is
     */
    record Changed(Entry entry, Slot slot) implements Step {}

    /**
     * A session that stays as it is.
     *
     * @param entry the entry
     * @param slot the session
     */
    record Unchanged(Entry entry, Slot slot) implements Step {}
  }

  static SchedulePlan of(EventSummary event, Read read, List<Slot> slots) {
    var known = new Known(event, slots);
    var steps = new ArrayList<Step>();
    var used = new HashSet<String>();
    for (var entry : read.file().entries()) {
      var key = key(entry, used);
      var slot = known.find(entry, key);
      steps.add(slot == null ? new Step.Created(entry, key) : step(read.file(), entry, slot));
    }
    return new SchedulePlan(
        read.file(),
        read.notes(),
        ScheduleOverlaps.of(read.file()),
        steps,
        known.gone(steps),
        outside(event, read.file()));
  }

  /** An id that stands twice in a file names two sessions. */
  private static String key(Entry entry, Set<String> used) {
    var key = entry.id();
    for (var number = 2; !used.add(key); number++) {
      key = entry.id() + "#" + number;
    }
    return key;
  }

  private static Step step(ScheduleFile file, Entry entry, Slot slot) {
    return ScheduledSession.isSaid(file, entry, slot)
        ? new Step.Unchanged(entry, slot)
        : new Step.Changed(entry, slot);
  }

  private static List<Entry> outside(EventSummary event, ScheduleFile file) {
    var first = event.event().time().start().toInstant();
    var last = event.event().time().end().toInstant();
    return file.entries().stream()
        .filter(entry -> file.start(entry).isBefore(first) || file.end(entry).isAfter(last))
        .toList();
  }

  /** The steps of one kind. */
  public <T extends Step> List<T> of(Class<T> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The sessions of an event by what an earlier schedule called them, and by their own ids. */
  private static final class Known {

    private final Map<String, Slot> byKey = new HashMap<>();
    private final Map<String, Slot> byId = new HashMap<>();

    Known(EventSummary event, List<Slot> slots) {
      for (var slot : slots) {
        if (slot.session().event().equals(event.id())) {
          byId.put(slot.session().id().toString(), slot);
          if (slot.said().externalSystem().equals(SYSTEM)) {
            byKey.put(slot.said().externalId(), slot);
          }
        }
      }
    }

    @Nullable Slot find(Entry entry, String key) {
      var own = entry.guid() == null ? null : byId.get(entry.guid().toString());
      return own == null ? byKey.get(key) : own;
    }

    List<Slot> gone(List<Step> steps) {
      var left = new HashMap<>(byKey);
      for (var step : steps) {
        switch (step) {
          case Step.Created created -> left.remove(created.key());
          case Step.Changed(var entry, var slot) -> left.remove(slot.said().externalId());
          case Step.Unchanged(var entry, var slot) -> left.remove(slot.said().externalId());
        }
      }
      return left.values().stream().filter(slot -> !slot.isCancelled()).toList();
    }
  }
}
