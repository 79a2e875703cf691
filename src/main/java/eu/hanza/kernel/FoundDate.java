package eu.hanza.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day or a range of days that a text names.
 *
 * @param period the days; one day is a period of one
 * @param text the words that name them
 * @param weekday the weekday that the text gives to the first of them, if it does
 */
public record FoundDate(Period period, String text, @Nullable DayOfWeek weekday) {

  /** A weekday that is not the one of its date. */
  public record WrongWeekday(LocalDate date, DayOfWeek stated, DayOfWeek actual) {}

  /** The first day. */
  public LocalDate day() {
    return period.from();
  }

  /** The difference between the weekday in the text and the calendar, if there is one. */
  public Optional<WrongWeekday> wrongWeekday() {
    var actual = day().getDayOfWeek();
    return weekday == null || weekday == actual
        ? Optional.empty()
        : Optional.of(new WrongWeekday(day(), weekday, actual));
  }
}
