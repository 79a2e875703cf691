/** What modules hand to the outgoing mail. */
@NamedInterface("spi")
@NullMarked
package eu.hanza.notifications.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
