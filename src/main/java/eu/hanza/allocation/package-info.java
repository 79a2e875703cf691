/**
 * The reserve engine: ranked claims against a capacity, with shares reserved for groups. Seats,
 * options of forms, grants and vouchers are the same thing to it. Pure functions: no clock, no
 * database, no chance, so that anybody who has the claims and the rules gets the same outcome.
 */
@ApplicationModule(
    displayName = "Allocation",
    allowedDependencies = {})
@NullMarked
package eu.hanza.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
