package eu.hanza.kernel;

/** An answer that may be "nobody knows": what a comparison of bounds gives (T26). */
public enum Ternary {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** What is known decides neither. */
  UNKNOWN;

  /** The opposite answer; the opposite of not knowing is not knowing. */
  public Ternary not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Yes or no. */
  public static Ternary of(boolean known) {
    return known ? YES : NO;
  }
}
