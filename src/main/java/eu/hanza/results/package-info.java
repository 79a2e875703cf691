/**
 * The ledger of facts: what happened is recorded once, where it happens, complete in itself, and
 * counted by declared rules. Attendances and people are always counted apart; who is erased stays
 * counted.
 */
@ApplicationModule(
    displayName = "Results",
    allowedDependencies = {
      "kernel",
      "tables",
      "accounts",
      "network",
      "programmes",
      "shell :: spi",
      "activity :: spi"
    })
@NullMarked
package eu.hanza.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
