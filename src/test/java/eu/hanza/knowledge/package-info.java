/** Tests of the module of practices. */
@NullMarked
package eu.hanza.knowledge;

import org.jspecify.annotations.NullMarked;
