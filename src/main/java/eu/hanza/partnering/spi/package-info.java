/**
 * What other modules tell partnering – who worked with whom, as facts that have a page – and do for
 * it: projects out of ideas.
 */
@NamedInterface("spi")
@NullMarked
package eu.hanza.partnering.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
