package eu.hanza.projects;

import eu.hanza.kernel.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a project is: computed from its dates, never typed (S3.2, S1.14). */
public enum ProjectStatus {
  /** Neither beginning nor end is known. */
  UNKNOWN,
  /** It has not begun. */
  PLANNED,
  /** It runs; the last day belongs to it. */
  RUNNING,
  /** It is over, from the day after its end. */
  ENDED;

  /** The status on a day; a project whose beginning nobody knows runs until its end. */
  static ProjectStatus on(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (to != null && day.isAfter(to)) {
      return ENDED;
    }
    if (from != null && day.isBefore(from)) {
      return PLANNED;
    }
    return from == null && to == null ? UNKNOWN : RUNNING;
  }

  /** The period, if both of its days are known. */
  static java.util.Optional<Period> period(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null
        ? java.util.Optional.empty()
        : java.util.Optional.of(new Period(from, to));
  }
}
