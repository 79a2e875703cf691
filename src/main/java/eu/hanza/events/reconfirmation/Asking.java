package eu.hanza.events.reconfirmation;

/** Whether an event asks its people again, and what follows from silence. */
public enum Asking {
  /** Nobody is asked. */
  OFF,
  /** People are asked; who does not answer keeps the place. */
  FREELY,
  /** People are asked; who does not answer loses the place a day before the event. */
  BINDING
}
