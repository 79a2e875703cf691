package eu.hanza.events.exchange;

import eu.hanza.kernel.Refusal;
import java.util.List;

/** What came of reading a schedule file. */
public sealed interface ScheduleReading {

  /**
   * A schedule with everything that could be read.
   *
   * @param file the schedule
   * @param notes what was repaired, left out or noticed, by line
   */
  record Read(ScheduleFile file, List<ScheduleNote> notes) implements ScheduleReading {}

  /**
   * A file of which nothing is taken.
   *
   * @param why the reason
   */
  record Refused(Refusal why) implements ScheduleReading {}
}
