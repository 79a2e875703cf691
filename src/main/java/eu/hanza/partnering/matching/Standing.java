package eu.hanza.partnering.matching;

/** Where a candidate stands to who asks: signals weigh differently for each. */
public enum Standing {
  /** Took part in a project together with the coordinator. */
  PARTNER,
  /** Took part in projects, never together with the coordinator. */
  KNOWN,
  /** Took part in nothing yet. */
  NEWCOMER
}
