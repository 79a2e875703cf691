/** The pages of ideas. */
@NullMarked
package eu.hanza.partnering.ideas.web;

import org.jspecify.annotations.NullMarked;
