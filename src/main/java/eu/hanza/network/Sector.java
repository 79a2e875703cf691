package eu.hanza.network;

/** The sector that a person works in, as registrations and reports ask for it (S1.13). */
public enum Sector {
  /** Local or regional government. */
  LOCAL_GOVERNMENT,
  /** Non-governmental organisations. */
  NGO,
  /** The state's administration. */
  STATE,
  /** Enterprises and their organisations. */
  BUSINESS,
  /** Schools, universities and research. */
  EDUCATION,
  /** Anything else. */
  OTHER;

  /** The key of the sector's name. */
  public String key() {
    return "network.sector." + name();
  }
}
