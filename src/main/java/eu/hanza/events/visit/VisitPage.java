package eu.hanza.events.visit;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a study visit in the office of its event.
 *
 * @param base the address of the page, without the language
 * @param office the event in the office, without the language
 * @param title the event
 * @param language the language of the title
 * @param when the days
 * @param rows the people
 * @param sums what each kind costs for all
 * @param total what everything costs
 * @param left what is left below the limit, in words; null for no limit
 * @param over by how much the limit is passed, in words; null if it is not
 * @param currency the currency
 * @param currencies the currencies to choose from
 * @param most the limit as it is or was typed
 * @param errors what is wrong
 */
public record VisitPage(
    String base,
    String office,
    String title,
    String language,
    String when,
    List<Row> rows,
    List<String> sums,
    String total,
    @Nullable String left,
    @Nullable String over,
    String currency,
    List<Option> currencies,
    String most,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public VisitPage {
    rows = List.copyOf(rows);
    sums = List.copyOf(sums);
    currencies = List.copyOf(currencies);
  }

  /** Somebody who travels, with costs in the order of the kinds. */
  public record Row(
      String id, String name, String organisation, List<String> costs, String total) {}
}
