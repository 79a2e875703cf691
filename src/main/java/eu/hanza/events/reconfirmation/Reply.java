package eu.hanza.events.reconfirmation;

/** What somebody answered to the question whether they come. */
public enum Reply {
  /** The person comes. */
  YES,
  /** The person gives the place up. */
  NO
}
