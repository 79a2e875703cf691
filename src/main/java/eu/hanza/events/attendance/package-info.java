/** Who was there: lists of events and sessions, what says so, and what becomes of it. */
@NullMarked
package eu.hanza.events.attendance;

import org.jspecify.annotations.NullMarked;
