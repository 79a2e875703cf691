/**
 * People with or without a sign-in, how they sign in, what they may do in programmes and
 * organisations, what they consented to, and the rights they have over their data.
 */
@ApplicationModule(
    displayName = "Accounts",
    allowedDependencies = {
      "kernel",
      "shell :: spi",
      "activity :: spi",
      "notifications :: spi",
      "search :: spi",
      "forms :: spi"
    })
@NullMarked
package eu.hanza.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
