/**
 * Who could work with whom: partners proposed from what organisations did together before, and from
 * what they say of themselves.
 */
@ApplicationModule(
    displayName = "Partnering",
    allowedDependencies = {"kernel"})
@NullMarked
package eu.hanza.partnering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
