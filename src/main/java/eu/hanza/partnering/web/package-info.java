/** The pages of offers and needs. */
@NullMarked
package eu.hanza.partnering.web;

import org.jspecify.annotations.NullMarked;
