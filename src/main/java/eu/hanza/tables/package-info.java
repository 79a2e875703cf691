/**
 * Tables that come in and go out as CSV and XLSX. Reading is strict and bounded: a file is either
 * understood as a whole or refused with a reason that says what to do. What an import would change
 * is a {@link eu.hanza.tables.DryRunReport}, row by row, before anything is saved.
 */
@ApplicationModule(
    displayName = "Tables",
    allowedDependencies = {"kernel"})
@NullMarked
package eu.hanza.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
