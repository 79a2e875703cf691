package eu.hanza.forms;

import eu.hanza.kernel.Refusal;

/** What comes of beginning to fill in a form. */
public sealed interface Begun {

  /** There is a new draft; the code is shown once. */
  record Started(ResponseId id, ResumeCode code) implements Begun {}

  /** There is one already, and each has one only. */
  record Continued(ResponseId id) implements Begun {}

  /** Nothing was begun. */
  record Refused(Refusal why) implements Begun {}
}
