package eu.hanza.knowledge;

/** The level on which an item is of use; one item may be of use on several (S2.15). */
public enum Level {
  /** Municipalities, counties and regions. */
  LOCAL,
  /** A whole country. */
  NATIONAL,
  /** The European Union. */
  EU
}
