package eu.hanza.partnering.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import java.util.List;

/**
 * The catalogue of offers and needs.
 *
 * @param count how many there are, in words
 * @param filters by what they are narrowed
 * @param chips the filters that hold, with the address without each
 * @param rows what was found
 * @param pager the way to further pages
 */
public record OffersPage(
    String count, List<Filter> filters, List<Option> chips, List<OfferRow> rows, Pager pager) {

  /** Makes the lists unchangeable. */
  public OffersPage {
    filters = List.copyOf(filters);
    chips = List.copyOf(chips);
    rows = List.copyOf(rows);
  }

  /**
   * A filter.
   *
   * @param name under which it is sent
   * @param label its label
   * @param value what is chosen; empty for everything
   * @param options what can be chosen, with its number
   */
  public record Filter(String name, String label, String value, List<Option> options) {

    /** Makes the options unchangeable. */
    public Filter {
      options = List.copyOf(options);
    }
  }
}
