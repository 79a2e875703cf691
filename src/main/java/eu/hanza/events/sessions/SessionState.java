package eu.hanza.events.sessions;

/** How far a session is. */
public enum SessionState {
  /** Only the office sees it. */
  DRAFT,
  /** Everybody sees it. */
  PUBLISHED,
  /** It took place, and its attendance list is closed. */
  HELD,
  /** It will not take place. */
  CANCELLED
}
