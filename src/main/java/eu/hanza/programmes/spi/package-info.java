/** What other modules add to the sites of programmes. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.programmes.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
