/** What a signed-in person is registered for, over all events. */
@NullMarked
package eu.hanza.events.own;

import org.jspecify.annotations.NullMarked;
