/** The office of seats: how places are given, who asks, who waits, who is invited. */
@NullMarked
package eu.hanza.events.office;

import org.jspecify.annotations.NullMarked;
