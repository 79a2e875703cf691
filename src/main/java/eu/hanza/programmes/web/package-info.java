/** The pages of programmes: their sites, and the office that keeps them. */
@NullMarked
package eu.hanza.programmes.web;

import org.jspecify.annotations.NullMarked;
