/**
 * News, pages, documents to download and their pictures; links and whether they still lead
 * anywhere; feeds; the register of cookies, the accessibility statement and the privacy notice.
 */
@ApplicationModule(
    displayName = "Publishing",
    allowedDependencies = {
      "kernel",
      "files",
      "accounts",
      "network",
      "programmes",
      "programmes :: spi",
      "shell :: spi",
      "activity :: spi",
      "search :: spi"
    })
@NullMarked
package eu.hanza.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
