/** The personal agenda: what somebody has booked or marked, what overlaps, and its calendar. */
@NullMarked
package eu.hanza.events.agenda;

import org.jspecify.annotations.NullMarked;
