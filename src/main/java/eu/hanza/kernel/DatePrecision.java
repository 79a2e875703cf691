package eu.hanza.kernel;

/** How exactly a date is known. */
public enum DatePrecision {
  /** To the day. */
  DAY,
  /** To the month. */
  MONTH,
  /** To the year. */
  YEAR
}
