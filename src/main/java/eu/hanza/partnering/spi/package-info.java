/** What other modules tell partnering: who worked with whom, as facts that have a page. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.partnering.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
