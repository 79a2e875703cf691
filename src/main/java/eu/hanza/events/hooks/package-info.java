/** Webhooks: other systems are told what happens to bookings, signed, and again if they fail. */
@NullMarked
package eu.hanza.events.hooks;

import org.jspecify.annotations.NullMarked;
