/** Tests of the module of practices. */
@NullMarked
package eu.hanza.knowledge.recommendations;

import org.jspecify.annotations.NullMarked;
