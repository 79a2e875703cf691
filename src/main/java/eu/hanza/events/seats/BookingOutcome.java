package eu.hanza.events.seats;

import eu.hanza.events.sessions.SessionId;
import org.jspecify.annotations.Nullable;

/** What comes of asking for a seat. */
public sealed interface BookingOutcome {

  /**
   * There is a booking: a seat, a place in the waiting list, or a request; now or since before.
   *
   * @param booking the booking
   * @param state what came of it
   * @param place how many wait, this one included, when it joined the list; zero for a seat
   */
  record Booked(BookingId booking, BookingState state, int place) implements BookingOutcome {}

  /**
   * There is none.
   *
   * @param why the reason
   * @param other the session at the same time, where that is the reason
   */
  record Refused(Reason why, @Nullable SessionId other) implements BookingOutcome {}

  /** Too many ask at this moment; it can be tried again. Never means that it is full. */
  record Busy() implements BookingOutcome {}

  /** Why there is no booking. */
  enum Reason {
    /** No such session or registration. */
    UNKNOWN,
    /** The person has no confirmed place at the event. */
    NOT_REGISTERED,
    /** Seats of the session are not booked, or not yet. */
    NOT_BOOKABLE,
    /** It has begun. */
    OVER,
    /** It has no seats for this audience. */
    NO_AUDIENCE,
    /** The person has a seat in another session at that time. */
    CLASH,
    /** The idempotency key was used for another request before. */
    KEY_USED;

    /** The key of its words. */
    public String key() {
      return "events.booking.refused." + name();
    }
  }
}
