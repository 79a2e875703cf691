package eu.hanza.events;

/** How a registration came to be. */
public enum RegistrationOrigin {
  /** The person registered on the page. */
  ONLINE,
  /** A card came back on paper. */
  PAPER,
  /** A coordinator entered a delegation. */
  DELEGATION,
  /** It came from a list of another system. */
  IMPORT,
  /** The person came without having registered. */
  WALK_IN,
  /** The office invited the person, with a place kept. */
  INVITED
}
