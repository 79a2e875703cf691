/**
 * Value types and plumbing that at least three modules need: typed ids, texts with a language,
 * money, periods, qualified numbers, addresses of pages and mail, paging, and the converters that
 * let them be stored. No services, no knowledge of any module.
 */
@ApplicationModule(
    displayName = "Kernel",
    allowedDependencies = {})
@NullMarked
package eu.hanza.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
