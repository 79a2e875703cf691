/** Tests of the pages of the register. */
@NullMarked
package eu.hanza.network.web;

import org.jspecify.annotations.NullMarked;
