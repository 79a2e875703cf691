/** The page of the open data, and the catalogues as files. */
@NullMarked
package eu.hanza.catalogues.web;

import org.jspecify.annotations.NullMarked;
