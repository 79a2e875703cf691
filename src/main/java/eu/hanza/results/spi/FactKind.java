package eu.hanza.results.spi;

/** What kind of thing happened. */
public enum FactKind {
  /** A person took part in an event. */
  ATTENDED,
  /** A person took part in one session of an event. */
  ATTENDED_SESSION,
  /** An organisation uses the practice of another one. */
  PRACTICE_TRANSFERRED
}
