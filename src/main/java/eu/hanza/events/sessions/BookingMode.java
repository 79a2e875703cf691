package eu.hanza.events.sessions;

/** How people come to a seat in a session. */
public enum BookingMode {
  /** Whoever is registered at the event just comes. */
  OPEN,
  /** People book a seat themselves. */
  BOOKABLE,
  /** People ask, the organiser decides. */
  APPROVAL,
  /** The organiser alone gives seats. */
  BY_ORGANISER
}
