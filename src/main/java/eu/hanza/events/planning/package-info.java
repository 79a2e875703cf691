/** The office of sessions: their list and form, tracks and rooms, schedules from elsewhere. */
@NullMarked
package eu.hanza.events.planning;

import org.jspecify.annotations.NullMarked;
