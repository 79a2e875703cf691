/** Schedules, calendars and search data as other software reads and writes them. */
@NullMarked
package eu.hanza.events.exchange;

import org.jspecify.annotations.NullMarked;
