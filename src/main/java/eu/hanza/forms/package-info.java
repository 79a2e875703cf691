/**
 * Forms in the shape of XLSForm: what is asked, in which languages, by which rules, and what was
 * answered. One engine for registrations, surveys, applications and reports. Other modules give it
 * functions and lists; it knows none of them.
 */
@ApplicationModule(
    displayName = "Forms",
    allowedDependencies = {
      "kernel",
      "tables",
      "files",
      "documents",
      "allocation",
      "shell :: spi",
      "activity :: spi",
      "notifications :: spi"
    })
@NullMarked
package eu.hanza.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
