package eu.hanza.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** A period of whole days; both the first and the last day belong to it (S3.3). */
public record Period(LocalDate from, LocalDate to) {

  /**
   * Takes the two days.
   *
   * @throws IllegalArgumentException if the period ends before it begins
   */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends before it begins: " + from + ", " + to);
    }
  }

  /** A period of one day. */
  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /** The period of so many whole months that begins on a day. */
  public static Period ofMonths(LocalDate from, int months) {
    return new Period(from, from.plusMonths(months).minusDays(1));
  }

  /** How many days there are, the first and the last included. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /**
   * How many whole months have passed by the end of the last day: the greatest number of months
   * that, added to the first day, does not go past the day after the last. A month that is only
   * begun does not count; {@link #spareDays} tells its days.
   */
  public int months() {
    var end = to.plusDays(1);
    var months = (int) ChronoUnit.MONTHS.between(from, end);
    return from.plusMonths(months + 1L).isAfter(end) ? months : months + 1;
  }

  /** The days beyond {@link #months}; zero where the period is a whole number of months. */
  public int spareDays() {
    return (int) ChronoUnit.DAYS.between(from.plusMonths(months()), to.plusDays(1));
  }

  /** The number of months where the period is a whole number of them; else empty. */
  public OptionalInt exactMonths() {
    return spareDays() == 0 ? OptionalInt.of(months()) : OptionalInt.empty();
  }

  /** Whether a day belongs to it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether all days of another period belong to it. */
  public boolean contains(Period other) {
    return contains(other.from) && contains(other.to);
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(Period other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** The days that both have, if any. */
  public Optional<Period> common(Period other) {
    return overlaps(other)
        ? Optional.of(
            new Period(
                from.isAfter(other.from) ? from : other.from,
                to.isBefore(other.to) ? to : other.to))
        : Optional.empty();
  }

  /** Whether it is one day only. */
  public boolean isOneDay() {
    return from.equals(to);
  }

  @Override
  public String toString() {
    return from + "/" + to;
  }
}
