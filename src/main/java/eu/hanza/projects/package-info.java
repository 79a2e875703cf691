/**
 * Projects in their consortia: verbatim title and aliases, a computed status, partners with their
 * legal class over time, checks of what texts and figures say, documents, and public pages.
 */
@ApplicationModule(
    displayName = "Projects",
    allowedDependencies = {
      "kernel",
      "files",
      "documents",
      "tables",
      "accounts",
      "network",
      "knowledge",
      "knowledge :: spi",
      "programmes",
      "programmes :: spi",
      "partnering :: spi",
      "publishing :: spi",
      "shell :: spi",
      "activity :: spi",
      "search :: spi"
    })
@NullMarked
package eu.hanza.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
