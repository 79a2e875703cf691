package eu.hanza.events;

/** How far an event is. */
public enum EventState {
  /** Only the office sees it. */
  DRAFT,
  /** Everybody sees it. */
  PUBLISHED,
  /** It will not take place. */
  CALLED_OFF,
  /** It took place, and everything about it is done. */
  CLOSED
}
