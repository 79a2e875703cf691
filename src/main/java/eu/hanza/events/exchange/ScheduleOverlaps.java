package eu.hanza.events.exchange;

import eu.hanza.events.exchange.ScheduleFile.Entry;
import eu.hanza.events.exchange.ScheduleFile.Person;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The pairs of things that need one room or one person at the same moment. Things that touch do not
 * overlap, and what takes no time overlaps nothing.
 *
 * @param rooms pairs in one room
 * @param persons pairs with one person; two common persons make two
 */
public record ScheduleOverlaps(List<Overlap> rooms, List<Overlap> persons) {

  /** The overlaps of some things. */
  public static ScheduleOverlaps of(List<Slot> slots) {
    return new ScheduleOverlaps(
        pairs(slots, slot -> slot.room().isEmpty() ? List.of() : List.of(slot.room())),
        pairs(slots, Slot::persons));
  }

  /** The overlaps of a schedule by moments. */
  public static ScheduleOverlaps of(ScheduleFile file) {
    return of(file.entries().stream().map(entry -> slot(entry, file.start(entry))).toList());
  }

  /**
   * The overlaps that a program finds which takes the day and the clock as they are printed, and so
   * puts hours after midnight before the morning of their day. Only to compare.
   */
  public static ScheduleOverlaps byPrintedDays(ScheduleFile file) {
    return of(file.entries().stream().map(entry -> slot(entry, printed(entry))).toList());
  }

  private static Instant printed(Entry entry) {
    return entry.day().atTime(entry.start().local().toLocalTime()).toInstant(ZoneOffset.UTC);
  }

  private static Slot slot(Entry entry, Instant start) {
    var persons = entry.persons().stream().map(Person::key).toList();
    return new Slot(entry.id(), entry.room(), persons, start, start.plus(entry.duration()));
  }

  private static List<Overlap> pairs(List<Slot> slots, Function<Slot, List<String>> needs) {
    var byNeed = new HashMap<String, List<Slot>>();
    for (var slot : slots) {
      if (slot.start().isBefore(slot.end())) {
        for (var need : new LinkedHashSet<>(needs.apply(slot))) {
          byNeed.computeIfAbsent(need, none -> new ArrayList<>()).add(slot);
        }
      }
    }
    var found = new TreeSet<>(Overlap.ORDER);
    byNeed.forEach((need, all) -> found.addAll(pairs(need, all)));
    return List.copyOf(found);
  }

  private static List<Overlap> pairs(String need, List<Slot> slots) {
    slots.sort(Comparator.comparing(Slot::start));
    var found = new ArrayList<Overlap>();
    for (var i = 0; i < slots.size(); i++) {
      var one = slots.get(i);
      for (var j = i + 1; j < slots.size() && slots.get(j).start().isBefore(one.end()); j++) {
        if (!one.id().equals(slots.get(j).id())) {
          found.add(Overlap.of(need, one.id(), slots.get(j).id()));
        }
      }
    }
    return found;
  }

  /**
   * Something that takes a room and persons for a time.
   *
   * @param id what it is
   * @param room the room; empty for none
   * @param persons who is needed
   * @param start when it begins
   * @param end when it ends; that moment does not belong to it any more
   */
  public record Slot(String id, String room, List<String> persons, Instant start, Instant end) {}

  /**
   * Two things that need the same at the same moment.
   *
   * @param what the room or the person
   * @param first the id that comes first in the order of signs
   * @param second the other id
   */
  public record Overlap(String what, String first, String second) {

    private static final Comparator<Overlap> ORDER =
        Comparator.comparing(Overlap::what)
            .thenComparing(Overlap::first)
            .thenComparing(Overlap::second);

    static Overlap of(String what, String one, String other) {
      return one.compareTo(other) < 0
          ? new Overlap(what, one, other)
          : new Overlap(what, other, one);
    }
  }
}
