package eu.hanza.events.letters;

/** The letters to which an event can add its own words. */
public enum LetterKind {
  /** A place is confirmed. */
  CONFIRMED,
  /** Somebody is on the waiting list. */
  WAITING,
  /** A request awaits a decision. */
  REQUESTED,
  /** It takes place soon. */
  REMINDER;

  /** The key of its name. */
  public String key() {
    return "events.office.letters.kind." + name();
  }
}
