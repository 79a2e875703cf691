package eu.hanza.events.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Parts things with a time into groups that clash: two are in one group if they overlap, or if a
 * chain of overlaps leads from one to the other. The end does not belong to the time, so things
 * that only touch do not clash (E-10).
 */
final class ClashGroups {

  private ClashGroups() {}

  /**
   * A time with an end that does not belong to it.
   *
   * @param starts the beginning
   * @param ends the end, after the beginning
   */
  record Span(Instant starts, Instant ends) {

    Span {
      if (!ends.isAfter(starts)) {
        throw new IllegalArgumentException("A span ends before it begins: " + starts + ", " + ends);
      }
    }

    /** Whether both run at some moment. */
    boolean overlaps(Span other) {
      return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
  }

  /** The groups by time, and what is in each by time. */
  static <T> List<List<T>> of(List<T> things, Function<T, Span> time) {
    var sorted =
        things.stream()
            .sorted(Comparator.comparing((T thing) -> time.apply(thing).starts()))
            .toList();
    var groups = new ArrayList<List<T>>();
    var end = Instant.MIN;
    for (var thing : sorted) {
      var span = time.apply(thing);
      if (groups.isEmpty() || !span.starts().isBefore(end)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(thing);
      end = span.ends().isAfter(end) ? span.ends() : end;
    }
    return groups;
  }
}
