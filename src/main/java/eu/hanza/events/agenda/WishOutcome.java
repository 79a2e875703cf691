package eu.hanza.events.agenda;

import eu.hanza.events.seats.BookingOutcome;

/** What became of a wish. */
sealed interface WishOutcome {

  /** The wish. */
  Wish wish();

  /** It was asked for: booked, listed, requested or refused. */
  record Asked(Wish wish, BookingOutcome outcome) implements WishOutcome {}

  /** It was not asked for, since a better wish at that time has a seat. */
  record Outdone(Wish wish, Wish by) implements WishOutcome {}

  /** It was not asked for, since no seat was free. */
  record Full(Wish wish) implements WishOutcome {}
}
