package eu.hanza.partnering;

/** Why an interest is declined. */
public enum DeclineReason {
  /** A partner has been found. */
  FOUND_PARTNER,
  /** It does not fit. */
  NO_FIT,
  /** There are not enough people or means now. */
  NO_CAPACITY,
  /** The times do not meet. */
  TIMING,
  /** The listing has ended. */
  ENDED,
  /** Anything else. */
  OTHER;

  /** The key of its words. */
  public String key() {
    return "partnering.reason." + name();
  }
}
