package eu.hanza.partnering;

/** How far a listing has come. */
public enum ListingState {
  /** Its organisation writes it. */
  DRAFT,
  /** It waits for a review. */
  SUBMITTED,
  /** Everybody sees it until its last day. */
  PUBLISHED,
  /** A review asks for changes. */
  RETURNED,
  /** Its last day is over; its address stays. */
  EXPIRED,
  /** Its organisation took it back. */
  WITHDRAWN;

  /** The key of its name. */
  public String key() {
    return "partnering.state." + name();
  }
}
