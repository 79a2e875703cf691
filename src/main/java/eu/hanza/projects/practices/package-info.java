/** Practices of others that projects use: how far they have come, and what they changed. */
@NullMarked
package eu.hanza.projects.practices;

import org.jspecify.annotations.NullMarked;
