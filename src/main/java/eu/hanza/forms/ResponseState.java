package eu.hanza.forms;

/** How far a filled form is. */
public enum ResponseState {
  /** It is being filled in, or was reopened. */
  DRAFT,
  /** It was handed in. */
  SUBMITTED,
  /** It was taken back. */
  WITHDRAWN
}
