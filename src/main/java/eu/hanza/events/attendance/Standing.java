package eu.hanza.events.attendance;

/** How somebody stands on a list. */
public enum Standing {
  /** Has a place, was not seen so far. */
  EXPECTED,
  /** Was there. */
  PRESENT,
  /** Was there without a valid place; the office has to decide. */
  PROVISIONAL,
  /** Could not come and said so. */
  EXCUSED,
  /** Had a place and was not there; the list is closed. */
  NO_SHOW;

  /** The key of its name. */
  public String key() {
    return "events.attendance.standing." + name();
  }
}
