/**
 * The glossary: official names in several languages with the forms that are not to be used, and the
 * check that finds such forms in texts (S-8).
 */
@NullMarked
package eu.hanza.search.glossary;

import org.jspecify.annotations.NullMarked;
