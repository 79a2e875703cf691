/** The pages of the search and of its office. */
@NullMarked
package eu.hanza.search.web;

import org.jspecify.annotations.NullMarked;
