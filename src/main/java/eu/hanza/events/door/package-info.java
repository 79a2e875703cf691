/** Check-in at the door: tickets, devices that work without a network, and people who walk in. */
@NullMarked
package eu.hanza.events.door;

import org.jspecify.annotations.NullMarked;
