package eu.hanza.events.exchange;

import java.util.Locale;

/** What can be wrong with a schedule file, and what reading it made of that. */
public enum ScheduleProblem {
  /** The file ends or breaks in the middle; what stands before was read. */
  BROKEN(Outcome.LEFT_OUT),
  /** An element that the format does not know. */
  UNKNOWN_ELEMENT(Outcome.LEFT_OUT),
  /** A field stands twice; the first was taken. */
  FIELD_TWICE(Outcome.LEFT_OUT),
  /** An entry has neither a date with offset nor a day with a clock. */
  NO_START(Outcome.LEFT_OUT),
  /** A person has neither id nor name. */
  NO_PERSON(Outcome.LEFT_OUT),
  /** An address is not one of the web. */
  BAD_LINK(Outcome.LEFT_OUT),
  /** The file names no zone; the given one was taken. */
  NO_ZONE(Outcome.REPAIRED),
  /** The zone is unknown; the given one was taken. */
  BAD_ZONE(Outcome.REPAIRED),
  /** The conference has no title. */
  NO_CONFERENCE_TITLE(Outcome.REPAIRED),
  /** A date of the conference cannot be read; its days tell. */
  BAD_CONFERENCE_DATE(Outcome.REPAIRED),
  /** The hour at which days change cannot be read; midnight was taken. */
  BAD_DAY_CHANGE(Outcome.REPAIRED),
  /** A day has no date that can be read. */
  BAD_DAY(Outcome.REPAIRED),
  /** A day does not say when it begins and ends. */
  NO_DAY_BOUNDS(Outcome.REPAIRED),
  /** An entry has no id; one was made. */
  NO_ID(Outcome.REPAIRED),
  /** An entry has no title; its id was taken. */
  NO_TITLE(Outcome.REPAIRED),
  /** A guid is not a UUID. */
  BAD_GUID(Outcome.REPAIRED),
  /** A guid stands at two entries. */
  DUPLICATE_GUID(Outcome.REPAIRED),
  /** A slug has other characters. */
  BAD_SLUG(Outcome.REPAIRED),
  /** A code has other characters. */
  BAD_CODE(Outcome.REPAIRED),
  /** A date cannot be read or has no offset; day and clock were taken. */
  BAD_DATE(Outcome.REPAIRED),
  /** A duration cannot be read; zero was taken. */
  BAD_DURATION(Outcome.REPAIRED),
  /** A duration was written in an unusual way. */
  UNUSUAL_DURATION(Outcome.REPAIRED),
  /** The hour does not exist in the night when clocks go forward. */
  HOUR_LEFT_OUT(Outcome.REPAIRED),
  /** The hour exists twice in the night when clocks go back; the first was taken. */
  HOUR_TWICE(Outcome.REPAIRED),
  /** An entry has no guid. */
  NO_GUID(Outcome.NOTICED),
  /** An entry has no date with offset. */
  NO_DATE(Outcome.NOTICED),
  /** An id is not a positive whole number. */
  BAD_ID(Outcome.NOTICED),
  /** An id stands at two entries; both were kept. */
  DUPLICATE_ID(Outcome.NOTICED),
  /** An entry has no room. */
  NO_ROOM(Outcome.NOTICED),
  /** The clock shows another time than the date with offset, which was taken. */
  CLOCK_DIFFERS(Outcome.NOTICED),
  /** There are more problems than are listed. */
  MORE(Outcome.NOTICED);

  private final Outcome outcome;

  ScheduleProblem(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What reading made of it. */
  public Outcome outcome() {
    return outcome;
  }

  /** The key of its words, which name {@code entry} and {@code value}. */
  public String key() {
    return "events.office.schedule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What reading made of a problem. */
  public enum Outcome {
    /** Something was not taken. */
    LEFT_OUT,
    /** Something was taken in another way. */
    REPAIRED,
    /** Everything was taken. */
    NOTICED
  }
}
