/** Tests of the whole application, and what all tests share. */
@NullMarked
package eu.hanza;

import org.jspecify.annotations.NullMarked;
