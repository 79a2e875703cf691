/** Certificates for those who were there, which anybody can check and nobody can forge. */
@NullMarked
package eu.hanza.events.certificates;

import org.jspecify.annotations.NullMarked;
