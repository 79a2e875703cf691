/**
 * The controlled vocabulary of the field: concepts with labels and synonyms in several languages,
 * by which a question in one language finds a text in another (S-3).
 */
@NullMarked
package eu.hanza.search.vocabulary;

import org.jspecify.annotations.NullMarked;
