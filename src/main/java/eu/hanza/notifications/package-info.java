/**
 * Outgoing mail: an outbox that loses nothing in a crash, sent by SMTP, or shown on a page in the
 * demonstration. Modules hand messages to {@code notifications :: spi}.
 */
@ApplicationModule(
    displayName = "Notifications",
    allowedDependencies = {"kernel", "shell :: spi"})
@NullMarked
package eu.hanza.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
