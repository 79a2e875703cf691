package eu.hanza.partnering;

/** Why a proposal is put aside. */
public enum DismissalReason {
  /** Both know each other already and need no proposal. */
  KNOWN,
  /** It does not fit. */
  NO_FIT,
  /** It is too far away. */
  TOO_FAR,
  /** There are not enough people or means now. */
  NO_CAPACITY,
  /** Working together did not go well. */
  BAD_EXPERIENCE,
  /** Anything else. */
  OTHER;

  /** The key of its words. */
  public String key() {
    return "partnering.aside.reason." + name();
  }
}
