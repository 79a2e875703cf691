package eu.hanza.network;

/** What a person does in an organisation, as registrations and reports ask for it (S1.13). */
public enum WorkFunction {
  /** Coordinates international projects. */
  PROJECT_COORDINATOR,
  /** Leads a non-governmental organisation. */
  NGO_LEADER,
  /** Works as a volunteer. */
  VOLUNTEER,
  /** Represents a council of a local government. */
  COUNCIL_REPRESENTATIVE,
  /** Initiates international work as a member of staff. */
  INITIATING_STAFF,
  /** Does something else. */
  OTHER;

  /** The key of the function's name. */
  public String key() {
    return "network.function." + name();
  }
}
