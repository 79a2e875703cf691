/** How modules note what was done, and show it again. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.activity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
