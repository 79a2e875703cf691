/** The pages of projects. */
@NullMarked
package eu.hanza.projects.web;

import org.jspecify.annotations.NullMarked;
