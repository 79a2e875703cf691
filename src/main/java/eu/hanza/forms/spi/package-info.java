/** How modules give functions to the rules of forms. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.forms.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
