/**
 * Programmes of international cooperation: founders, areas, objectives, editions, the funds behind
 * them and the notices that these ask for; each programme's own site, to which other modules add
 * through {@code programmes :: spi}.
 */
@ApplicationModule(
    displayName = "Programmes",
    allowedDependencies = {
      "kernel",
      "files",
      "accounts",
      "network",
      "shell :: spi",
      "activity :: spi",
      "notifications :: spi",
      "forms",
      "forms :: spi",
      "search :: spi"
    })
@NullMarked
package eu.hanza.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
