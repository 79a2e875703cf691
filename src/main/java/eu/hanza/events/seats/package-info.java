/**
 * Seats of events and sessions: booking, waiting lists, offers, and the journal from which every
 * decision can be replayed.
 */
@NullMarked
package eu.hanza.events.seats;

import org.jspecify.annotations.NullMarked;
