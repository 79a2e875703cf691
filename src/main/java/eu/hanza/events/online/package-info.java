/** The way into online rooms: addresses that are kept sealed and given to confirmed people only. */
@NullMarked
package eu.hanza.events.online;

import org.jspecify.annotations.NullMarked;
