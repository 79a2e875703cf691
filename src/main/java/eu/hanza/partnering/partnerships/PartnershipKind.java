package eu.hanza.partnering.partnerships;

/** What sort of partnership it is. */
public enum PartnershipKind {
  /** Partners of one project or application. */
  CONSORTIUM,
  /** Many that exchange what they know. */
  NETWORK,
  /** Two places, for good. */
  TWINNING,
  /** Firms and those who help them, bound to a place. */
  CLUSTER,
  /** A few for one task. */
  TEAM;

  /** The key of its words. */
  public String key() {
    return "partnering.partnership.kind." + name();
  }
}
