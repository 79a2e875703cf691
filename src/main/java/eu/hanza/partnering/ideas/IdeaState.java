package eu.hanza.partnering.ideas;

/** How far an idea has come. */
public enum IdeaState {
  /** It is entered. */
  OPEN,
  /** Partners are sought for it. */
  SEARCHING,
  /** It is put aside until a day. */
  RESTING,
  /** It is given up, for a reason. */
  CLOSED,
  /** It is a project. */
  PROJECT;

  /** The key of its name. */
  public String key() {
    return "partnering.idea.state." + name();
  }
}
