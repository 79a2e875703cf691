package eu.hanza.events;

import java.time.Instant;
import java.util.Objects;

/** Whether people can register for an event at a moment, and if not, why. */
public enum RegistrationWindow {
  /** The event has no information clause: it is announced only. */
  NONE,
  /** Registration has not opened yet. */
  NOT_YET,
  /** People can register. */
  OPEN,
  /** Registration is over. */
  OVER,
  /** The event will not take place. */
  CALLED_OFF;

  static RegistrationWindow of(EventState state, EventDraft event, Instant now) {
    if (state == EventState.CALLED_OFF) {
      return CALLED_OFF;
    }
    if (state == EventState.CLOSED && event.clause() != null) {
      return OVER;
    }
    if (event.clause() == null || state == EventState.DRAFT) {
      return NONE;
    }
    var opens = event.opensAt();
    if (opens != null && now.isBefore(opens)) {
      return NOT_YET;
    }
    return now.isBefore(closing(event)) ? OPEN : OVER;
  }

  /** When registration closes: at its time, else when the event begins; never after its end. */
  static Instant closing(EventDraft event) {
    var begins = event.time().start().toInstant();
    var ends = event.time().end().toInstant();
    var closes = Objects.requireNonNullElse(event.closesAt(), begins);
    return closes.isAfter(ends) ? ends : closes;
  }
}
