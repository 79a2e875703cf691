/** What other modules give to the frame of the pages, and the words and forms they share. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.shell.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
