package eu.hanza.search;

import eu.hanza.search.spi.Facet;
import java.util.Map;
import java.util.Set;

/**
 * What a reader asks.
 *
 * @param text what was typed
 * @param filters the chosen values of facets
 * @param order how the answer is ordered
 * @param page the page of the answer, from 1
 */
public record SearchRequest(
    String text, Map<Facet, Set<String>> filters, SearchIndex.Order order, int page) {

  /** Makes the filters unchangeable. */
  public SearchRequest {
    filters = Map.copyOf(filters);
  }
}
