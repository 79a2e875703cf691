package eu.hanza.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rules by which people are counted: who took part in several events is one person; several
 * entries that are one person, or may be until somebody has looked, count once; the first sector
 * and function of a person stay (S1.13).
 */
final class Counting {

  private final Map<UUID, UUID> leaders = new HashMap<>();

  private Counting(Collection<Pair> pairs) {
    pairs.forEach(pair -> join(pair.one(), pair.other()));
  }

  /** Two participants that count as one. */
  record Pair(UUID one, UUID other) {}

  static Counts of(Collection<Attendance> attendances, Collection<Pair> pairs) {
    return new Counting(pairs).count(attendances);
  }

  private void join(UUID one, UUID other) {
    leaders.put(leader(one), leader(other));
  }

  private UUID leader(UUID participant) {
    var leader = participant;
    for (var next = leaders.get(leader); next != null && !next.equals(leader); ) {
      leader = next;
      next = leaders.get(leader);
    }
    return leader;
  }

  private Counts count(Collection<Attendance> attendances) {
    var people = new HashMap<UUID, List<Attendance>>();
    for (var one : attendances) {
      people.computeIfAbsent(leader(one.participant()), id -> new ArrayList<>()).add(one);
    }
    var byTimes = new HashMap<Integer, Integer>();
    var byEvent = new HashMap<UUID, Integer>();
    var pivot = new HashMap<Counts.Cell, Integer>();
    var total = 0;
    for (var own : people.values()) {
      var events = new HashSet<UUID>();
      own.forEach(one -> events.add(one.event()));
      events.forEach(event -> byEvent.merge(event, 1, Integer::sum));
      byTimes.merge(events.size(), 1, Integer::sum);
      pivot.merge(cell(own), 1, Integer::sum);
      total += events.size();
    }
    return new Counts(total, people.size(), byTimes, byEvent, pivot);
  }

  private static Counts.Cell cell(List<Attendance> own) {
    var first =
        Collections.min(
            own,
            java.util.Comparator.comparing(
                    (Attendance one) -> one.sector() == null || one.function() == null)
                .thenComparing(Attendance.IN_TIME));
    return new Counts.Cell(first.sector(), first.function());
  }
}
