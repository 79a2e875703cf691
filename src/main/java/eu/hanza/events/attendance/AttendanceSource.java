package eu.hanza.events.attendance;

/** What says that somebody was there. */
public enum AttendanceSource {
  /** A device at the door saw the ticket. */
  SCAN,
  /** The person signed the list on paper. */
  PAPER,
  /** The platform noted that the person joined. */
  JOIN_LOG,
  /** Another system's list names the person. */
  IMPORT,
  /** The person was at a session of the event. */
  SESSION,
  /** The person contested the closed list, and the office agreed. */
  CORRECTION;

  /** The key of its name. */
  public String key() {
    return "events.office.attendance.source." + name();
  }
}
