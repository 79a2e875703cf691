package eu.hanza.partnering;

import eu.hanza.kernel.PageOf;
import java.util.List;

/**
 * The answer to a question to the catalogue.
 *
 * @param page a page of what was found, the latest first
 * @param facets by what it can be narrowed, and to how many
 */
public record ListingAnswer(PageOf<ListingSummary> page, List<Count> facets) {

  /** Makes the counts unchangeable. */
  public ListingAnswer {
    facets = List.copyOf(facets);
  }

  /**
   * How many listings have a value, while all the other filters hold.
   *
   * @param facet kind, subject, area, country or lang, a language
   * @param value the value
   * @param count how many
   */
  public record Count(String facet, String value, int count) {}
}
