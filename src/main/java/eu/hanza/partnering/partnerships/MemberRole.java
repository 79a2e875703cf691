package eu.hanza.partnering.partnerships;

/** What an organisation is within a partnership; what it is by law belongs to the organisation. */
public enum MemberRole {
  /** It leads. */
  LEAD,
  /** It takes part with the same rights. */
  PARTNER,
  /** It helps without the duties of a partner. */
  ASSOCIATED;

  /** The key of its words. */
  public String key() {
    return "partnering.partnership.role." + name();
  }
}
