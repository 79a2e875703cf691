package eu.hanza.partnering;

/** What became of two organisations that know each other through a listing. */
public enum Outcome {
  /** Nothing yet. */
  NOTHING,
  /** They met. */
  MEETING,
  /** They applied together. */
  APPLICATION,
  /** They are partners. */
  PARTNERSHIP,
  /** What they do together has money. */
  FUNDED;

  /** The key of its words. */
  public String key() {
    return "partnering.outcome.answer." + name();
  }
}
