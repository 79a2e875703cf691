package eu.hanza.events.series;

/** What is counted at each edition. */
public enum Indicator {
  /** People who registered. */
  PEOPLE,
  /** Sessions. */
  SESSIONS,
  /** Partner organisations. */
  PARTNERS,
  /** Countries that people came from. */
  COUNTRIES;

  /** The key of its name. */
  public String key() {
    return "events.series.figure." + name();
  }
}
