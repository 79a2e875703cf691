/** Asking people once more whether they come, and who does not answer (E-9). */
@NullMarked
package eu.hanza.events.reconfirmation;

import org.jspecify.annotations.NullMarked;
