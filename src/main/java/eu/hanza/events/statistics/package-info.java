/** Who registers for events, in figures: charts with their tables. */
@NullMarked
package eu.hanza.events.statistics;

import org.jspecify.annotations.NullMarked;
