package eu.hanza.knowledge;

/** What sort of knowledge an item of the catalogue is. */
public enum PracticeKind {
  /** Something that worked somewhere and may work elsewhere. */
  PRACTICE,
  /** An instrument that can be taken and used. */
  TOOL,
  /** What one has to know of a country, with a day of review (S0.9). */
  GUIDE,
  /** An attempt that did not succeed; it never counts as a good practice. */
  LESSON,
  /** A conclusion of a session on what makes networks work (S2.18). */
  FACTOR;

  /** Whether it counts where good practices are counted. */
  public boolean isGood() {
    return this != LESSON;
  }
}
