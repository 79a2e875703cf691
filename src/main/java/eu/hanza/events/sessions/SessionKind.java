package eu.hanza.events.sessions;

/** What kind of session it is. */
public enum SessionKind {
  /** Opening, closing, a speech to everybody. */
  PLENARY,
  /** A discussion of several people. */
  PANEL,
  /** One person speaks. */
  LECTURE,
  /** People work on something together. */
  WORKSHOP,
  /** People learn something, with a certificate at the end. */
  TRAINING,
  /** A visit to a place. */
  STUDY_VISIT,
  /** Short presentations of ideas or projects. */
  PITCH,
  /** Teams solve a task. */
  HACKATHON,
  /** Time to meet. */
  NETWORKING,
  /** Anything else, such as a break. */
  OTHER;

  /** The key of its name. */
  public String key() {
    return "events.session.kind." + name();
  }
}
