/** What other modules tell publishing: of which projects articles may tell. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.publishing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
