package eu.hanza.forms;

/** How answers came. */
public enum Provenance {
  /** Typed on the pages by those who answer. */
  ONLINE,
  /** Read from a card that came back (F-20). */
  PAPER,
  /** Typed by the office. */
  OFFICE
}
