/** Tests of events and registration. */
@NullMarked
package eu.hanza.events;

import org.jspecify.annotations.NullMarked;
