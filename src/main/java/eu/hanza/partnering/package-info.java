/**
 * Who could work with whom: what organisations offer and need, their interest in each other, and
 * partners proposed from what organisations did together before and say of themselves.
 */
@ApplicationModule(
    displayName = "Partnering",
    allowedDependencies = {
      "kernel",
      "accounts",
      "network",
      "programmes",
      "results :: spi",
      "shell :: spi",
      "activity :: spi",
      "notifications :: spi",
      "search :: spi"
    })
@NullMarked
package eu.hanza.partnering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
