package eu.hanza.kernel;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date that may be known to the month or to the year only: the days that it may be, and how
 * exactly it is known.
 */
public record ApproximateDate(Period period, DatePrecision precision) {

  /** A day. */
  public static ApproximateDate of(LocalDate day) {
    return new ApproximateDate(Period.of(day), DatePrecision.DAY);
  }

  /** Some day of a month. */
  public static ApproximateDate of(YearMonth month) {
    return new ApproximateDate(
        new Period(month.atDay(1), month.atEndOfMonth()), DatePrecision.MONTH);
  }

  /** Some day of a year. */
  public static ApproximateDate of(Year year) {
    return new ApproximateDate(
        new Period(year.atDay(1), year.atMonth(12).atEndOfMonth()), DatePrecision.YEAR);
  }

  /** The year, which is known in any case. */
  public int year() {
    return period.from().getYear();
  }
}
