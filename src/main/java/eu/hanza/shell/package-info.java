/**
 * The frame around every page: navigation, languages, error pages, the installation's home and what
 * waits for the reader. Other modules plug in through {@code shell :: spi}; this one names none.
 */
@ApplicationModule(
    displayName = "Shell",
    allowedDependencies = {"kernel"})
@NullMarked
package eu.hanza.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
