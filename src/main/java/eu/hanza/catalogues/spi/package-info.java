/** What modules give to the open catalogues. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.catalogues.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
