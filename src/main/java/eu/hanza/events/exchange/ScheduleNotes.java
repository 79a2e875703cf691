package eu.hanza.events.exchange;

import java.util.ArrayList;
import java.util.List;

/** The problems of one file, listed up to a limit and counted beyond. */
final class ScheduleNotes {

  private final int limit;
  private final List<ScheduleNote> notes = new ArrayList<>();
  private int more;

  ScheduleNotes(int limit) {
    this.limit = limit;
  }

  void add(int line, ScheduleProblem problem, String entry, String value) {
    if (notes.size() < limit) {
      notes.add(new ScheduleNote(line, problem, entry, value));
    } else {
      more++;
    }
  }

  /** All of them by line, with the count of what is not listed at the end. */
  List<ScheduleNote> all() {
    var sorted = new ArrayList<>(notes);
    sorted.sort((one, other) -> Integer.compare(one.line(), other.line()));
    if (more > 0) {
      var last = sorted.isEmpty() ? 1 : sorted.getLast().line();
      sorted.add(new ScheduleNote(last, ScheduleProblem.MORE, "", Integer.toString(more)));
    }
    return List.copyOf(sorted);
  }
}
