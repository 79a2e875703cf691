/** Series of events with numbered editions: what each edition is about, and what is known of it. */
@NullMarked
package eu.hanza.events.series;

import org.jspecify.annotations.NullMarked;
