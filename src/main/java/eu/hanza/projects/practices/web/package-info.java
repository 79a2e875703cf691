/** Practices on the pages and desks of projects. */
@NullMarked
package eu.hanza.projects.practices.web;

import org.jspecify.annotations.NullMarked;
