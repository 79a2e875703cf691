/** The office's pages of the ledger. */
@NullMarked
package eu.hanza.results.web;

import org.jspecify.annotations.NullMarked;
