/** What other modules tell knowledge: where its practices were used. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.knowledge.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
