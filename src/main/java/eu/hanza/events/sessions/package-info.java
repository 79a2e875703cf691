/** The sessions of events, with their tracks, rooms and speakers: what a programme is made of. */
@NullMarked
package eu.hanza.events.sessions;

import org.jspecify.annotations.NullMarked;
