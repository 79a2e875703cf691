/** Searches that people keep, and the letters about what is new in them (S-6, S4.26). */
@NullMarked
package eu.hanza.search.alerts;

import org.jspecify.annotations.NullMarked;
