/**
 * The register of organisations: their names, legal classes, seats and identifiers over time, who
 * belongs to whom, the groups of countries, and the rules that suspend cooperation with a country.
 * Nothing is deleted: what ended keeps its dates, and a merge can be undone.
 */
@ApplicationModule(
    displayName = "Network",
    allowedDependencies = {
      "kernel",
      "accounts",
      "tables",
      "shell :: spi",
      "activity :: spi",
      "notifications :: spi",
      "forms :: spi",
      "search :: spi",
      "catalogues :: spi"
    })
@NullMarked
package eu.hanza.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
