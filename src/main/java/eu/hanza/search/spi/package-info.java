/** How modules offer what they keep to the one search, and say who reads. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.search.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
