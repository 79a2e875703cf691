package eu.hanza.forms;

/** Whether a form can be filled in now. */
public enum FormWindow {
  /** Nothing was published yet. */
  UNPUBLISHED,
  /** It opens later. */
  NOT_YET,
  /** It can be filled in. */
  OPEN,
  /** Its deadline has passed. */
  OVER,
  /** The office closed it. */
  CLOSED
}
