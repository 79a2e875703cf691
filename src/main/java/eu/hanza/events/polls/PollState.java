package eu.hanza.events.polls;

/** How far a poll is. */
public enum PollState {
  /** Only the office sees it. */
  DRAFT,
  /** People vote. */
  OPEN,
  /** The result stays with the session. */
  CLOSED
}
