/** Projects that grew out of ideas. */
@NullMarked
package eu.hanza.projects.ideas;

import org.jspecify.annotations.NullMarked;
