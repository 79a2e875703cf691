package eu.hanza.events;

/** How far a registration is: the state of its booking of the whole event. */
public enum RegistrationState {
  /** Only in the moment of its making. */
  SUBMITTED,
  /** The office has to decide. */
  REQUESTED,
  /** The person has a place. */
  CONFIRMED,
  /** The person is on the waiting list. */
  WAITING,
  /** A place came free and is kept until the person answers. */
  OFFERED,
  /** The person did not want the place that came free. */
  DECLINED,
  /** The person did not answer in time, twice. */
  EXPIRED,
  /** The office said no. */
  REFUSED,
  /** The person gave the place up. */
  WITHDRAWN,
  /** The office ended it. */
  CANCELLED;

  /** Whether anything can still come of it. */
  public boolean isLive() {
    return this == SUBMITTED
        || this == REQUESTED
        || this == CONFIRMED
        || this == WAITING
        || this == OFFERED;
  }

  /** The key of its name. */
  public String key() {
    return "events.registration.state." + name();
  }
}
