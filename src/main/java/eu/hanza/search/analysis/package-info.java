/**
 * Turns texts and questions into what they are found by: dictionary forms of Polish and Ukrainian,
 * stems of other languages, and every word as it was written, without marks and in Latin letters.
 */
@NullMarked
package eu.hanza.search.analysis;

import org.jspecify.annotations.NullMarked;
