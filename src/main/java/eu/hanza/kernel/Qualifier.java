package eu.hanza.kernel;

/** How a stated number relates to the real one. */
public enum Qualifier {
  /** It is the number. */
  EXACT(""),
  /** The real number is smaller: "prawie", "niemal", "almost". */
  BELOW("<"),
  /** The real number is greater: "ponad", "over". */
  ABOVE(">"),
  /** The real number is this or greater: "min.", "at least". */
  AT_LEAST("≥"),
  /** The real number is this or smaller: "maks.", "up to". */
  AT_MOST("≤"),
  /** The real number is near: "około", "about". It bounds nothing. */
  ABOUT("~");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The sign that stands before the number; empty for an exact one. */
  public String sign() {
    return sign;
  }
}
