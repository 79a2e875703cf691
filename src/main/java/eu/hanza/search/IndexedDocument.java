package eu.hanza.search;

import eu.hanza.search.analysis.Lexemes;
import eu.hanza.search.spi.SearchDocument;
import java.util.Set;

/**
 * A document made ready for the index.
 *
 * @param document what the source offers
 * @param facets by what answers are narrowed, as {@code facet=value}
 * @param concepts the slugs of its concepts, without broader ones
 * @param heading what its title and names are found by
 * @param content everything it is found by
 * @param words its words as written, folded, for finding what mistyped ones may mean
 */
public record IndexedDocument(
    SearchDocument document,
    Set<String> facets,
    Set<String> concepts,
    Lexemes heading,
    Lexemes content,
    Set<String> words) {}
