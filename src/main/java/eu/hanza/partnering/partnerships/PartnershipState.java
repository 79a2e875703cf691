package eu.hanza.partnering.partnerships;

/** How far a partnership has come. */
public enum PartnershipState {
  /** They talk; only the office sees it. */
  TALKS,
  /** They have agreed. */
  AGREED,
  /** They work together. */
  ACTIVE,
  /** It is over. */
  ENDED;

  /** The key of its words. */
  public String key() {
    return "partnering.partnership.state." + name();
  }

  /** Whether everybody may see it. */
  public boolean isPublic() {
    return this != TALKS;
  }
}
