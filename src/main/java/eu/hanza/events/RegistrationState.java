package eu.hanza.events;

/** How far a registration is. */
public enum RegistrationState {
  /** The person has a place. */
  CONFIRMED,
  /** The person gave the place up. */
  WITHDRAWN
}
