package eu.hanza.events.seats;

/** For whom seats are kept. */
public enum Audience {
  /** For all who register at an event. */
  ALL,
  /** For those who come. */
  ONSITE,
  /** For those who take part on the network. */
  ONLINE
}
