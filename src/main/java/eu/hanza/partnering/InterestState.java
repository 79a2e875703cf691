package eu.hanza.partnering;

/** How far an expression of interest has come (P-5). */
public enum InterestState {
  /** It was sent. */
  SENT,
  /** The other side has read it. */
  SEEN,
  /** The other side thinks about it. */
  SHORTLISTED,
  /** Both sides know how to reach each other. */
  ACCEPTED,
  /** The other side said no, with a reason. */
  DECLINED,
  /** Its sender took it back. */
  WITHDRAWN,
  /** Nobody answered within thirty days. */
  EXPIRED;

  /** Whether an answer is still awaited. */
  public boolean isOpen() {
    return compareTo(SHORTLISTED) <= 0;
  }

  /** The key of its name. */
  public String key() {
    return "partnering.interest.state." + name();
  }
}
