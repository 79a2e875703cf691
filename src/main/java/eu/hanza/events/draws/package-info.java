/** Places that are drawn instead of given by arrival: announced, drawn, and open to be repeated. */
@NullMarked
package eu.hanza.events.draws;

import org.jspecify.annotations.NullMarked;
