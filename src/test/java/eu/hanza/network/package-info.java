/** Tests of the register of organisations. */
@NullMarked
package eu.hanza.network;

import org.jspecify.annotations.NullMarked;
