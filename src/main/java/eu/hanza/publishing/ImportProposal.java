package eu.hanza.publishing;

/**
 * A change that a pasted text seems to need; it is made only if somebody chooses it.
 *
 * @param kind what seems to be wrong
 * @param from where in the text
 * @param to until where
 * @param before the words as they are
 * @param after the words as they would be
 */
public record ImportProposal(Kind kind, int from, int to, String before, String after) {

  /** What seems to be wrong with a text. */
  public enum Kind {
    /** A space was lost between two sentences. */
    SPACE,
    /** Bullets are typed where a list belongs. */
    BULLET,
    /** A quotation mark has no counterpart. */
    QUOTE,
    /** The words of a link say nothing. */
    LINK
  }

  /** Whether there is anything to choose, or only to look at. */
  public boolean isChange() {
    return !before.equals(after);
  }
}
