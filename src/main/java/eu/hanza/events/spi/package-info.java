/** What other modules add to the pages of events, and what they may ask of editions. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.events.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
