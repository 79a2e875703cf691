/** The idea behind a project on its page and at its desk. */
@NullMarked
package eu.hanza.projects.ideas.web;

import org.jspecify.annotations.NullMarked;
