package eu.hanza.forms;

/** What comes of changing a draft. */
public sealed interface EditResult {

  /**
   * The change is kept.
   *
   * @param revision the number that the next change must state
   */
  record Saved(int revision) implements EditResult {}

  /**
   * Somebody else changed the draft meanwhile; nothing was kept.
   *
   * @param current the draft as it is now
   */
  record Stale(FormDraft current) implements EditResult {}
}
