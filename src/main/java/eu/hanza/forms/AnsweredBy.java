package eu.hanza.forms;

/** Who may fill in a form. */
public enum AnsweredBy {
  /** Everybody who opens it; a code leads back to what was begun. */
  ANYONE,
  /** People who are signed in. */
  PERSON,
  /** People who are signed in, for an organisation that they work for, together. */
  ORGANISATION
}
