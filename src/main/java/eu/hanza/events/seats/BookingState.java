package eu.hanza.events.seats;

/** How far a booking of a seat is. */
public enum BookingState {
  /** The organiser has to decide; no seat is taken yet. */
  REQUESTED,
  /** The seat is taken. */
  CONFIRMED,
  /** The seat is kept, but the session was moved onto another one: the person has to choose. */
  MUST_CHOOSE,
  /** On the waiting list. */
  WAITING,
  /** A seat came free and is kept until the person answers. */
  OFFERED,
  /** The person did not want the seat that came free. */
  DECLINED,
  /** The person did not answer in time, twice. */
  EXPIRED,
  /** The organiser said no. */
  REFUSED,
  /** The person gave it up. */
  WITHDRAWN,
  /** The organiser ended it. */
  CANCELLED;

  /** Whether a seat is taken. */
  public boolean holdsSeat() {
    return this == CONFIRMED || this == MUST_CHOOSE || this == OFFERED;
  }

  /** Whether anything can still come of it. */
  public boolean isLive() {
    return holdsSeat() || this == WAITING || this == REQUESTED;
  }

  /** The key of its name. */
  public String key() {
    return "events.booking.state." + name();
  }
}
