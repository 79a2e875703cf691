package eu.hanza.partnering;

/** Which way something goes: who earns from it offers, who pays for it is in need. */
public enum ListingKind {
  /** An organisation has something to give. */
  OFFER,
  /** An organisation looks for something. */
  NEED;

  /** The key of its name. */
  public String key() {
    return "partnering.kind." + name();
  }
}
