package eu.hanza.publishing;

/** What the checker found where a link leads. */
public enum LinkState {
  /** Nobody looked yet. */
  UNCHECKED,
  /** A page answers. */
  ALIVE,
  /** No page answers, or one that says it is gone. */
  DEAD,
  /** The address leads into a private network and is never asked for. */
  REFUSED
}
