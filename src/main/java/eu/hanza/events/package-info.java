/**
 * Events of programmes: their public pages, registration with a seat that is never sold twice,
 * confirmation with a calendar entry, withdrawal, and the coordinator's lists.
 */
@ApplicationModule(
    displayName = "Events",
    allowedDependencies = {
      "kernel",
      "allocation",
      "documents",
      "tables",
      "accounts",
      "network",
      "forms",
      "forms :: spi",
      "programmes",
      "programmes :: spi",
      "publishing",
      "files",
      "results :: spi",
      "shell :: spi",
      "activity :: spi",
      "notifications :: spi",
      "partnering :: spi",
      "search :: spi"
    })
@NullMarked
package eu.hanza.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
