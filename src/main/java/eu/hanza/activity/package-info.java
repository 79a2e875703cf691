/**
 * The readable history of every change: who did what to which thing, and which fields changed.
 * Modules hand their lines to {@code activity :: spi}; a line holds ids, never personal values.
 */
@ApplicationModule(
    displayName = "Activity",
    allowedDependencies = {"kernel", "shell :: spi"})
@NullMarked
package eu.hanza.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
