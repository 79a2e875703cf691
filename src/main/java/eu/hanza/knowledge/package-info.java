/**
 * Practices, tools, guides, lessons and success factors: drafted by their authors, published by a
 * home programme, reviewed for the network, and found by everybody.
 */
@ApplicationModule(
    displayName = "Knowledge",
    allowedDependencies = {
      "kernel",
      "files",
      "tables",
      "accounts",
      "network",
      "programmes",
      "programmes :: spi",
      "events",
      "events :: spi",
      "results :: spi",
      "shell :: spi",
      "activity :: spi",
      "notifications :: spi",
      "partnering :: spi",
      "search :: spi",
      "catalogues :: spi"
    })
@NullMarked
package eu.hanza.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
