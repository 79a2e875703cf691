/** Tests of projects. */
@NullMarked
package eu.hanza.projects;

import org.jspecify.annotations.NullMarked;
