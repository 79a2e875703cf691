/**
 * Outgoing mail: an outbox that loses nothing in a crash, sent by SMTP, or shown on a page in the
 * demonstration; and letters to selections of people. Modules hand messages and selections to
 * {@code notifications :: spi}.
 */
@ApplicationModule(
    displayName = "Notifications",
    allowedDependencies = {"kernel", "shell :: spi", "activity :: spi"})
@NullMarked
package eu.hanza.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
