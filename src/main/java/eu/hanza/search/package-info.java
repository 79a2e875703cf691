/**
 * One search over everything that a reader may see, and the vocabulary of concepts by which texts
 * are found across languages. Modules offer their documents through {@code search :: spi}, each
 * with its languages and with who may read it; this module names none of them (S0.13, S-1 to S-6).
 */
@ApplicationModule(
    displayName = "Search",
    allowedDependencies = {
      "kernel",
      "tables",
      "shell",
      "shell :: spi",
      "activity :: spi",
      "notifications :: spi"
    })
@NullMarked
package eu.hanza.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
