package eu.hanza.partnering.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * What is proposed to an organisation.
 *
 * @param speaks whether the reader speaks for an organisation at all
 * @param organisations the organisations of the reader
 * @param organisation the id of the one that is shown
 * @param newcomer whether it has finished no international project so far
 * @param partners organisations that fit
 * @param listings offers and needs that fit
 * @param opportunities practices and coming events that fit
 * @param aside what it put aside
 * @param reasons why something may be put aside
 */
public record PartnersPage(
    boolean speaks,
    List<Option> organisations,
    String organisation,
    boolean newcomer,
    List<ProposedRow> partners,
    List<ProposedRow> listings,
    List<ProposedRow> opportunities,
    List<AsideRow> aside,
    List<Option> reasons) {

  /** Makes the lists unchangeable. */
  public PartnersPage {
    organisations = List.copyOf(organisations);
    partners = List.copyOf(partners);
    listings = List.copyOf(listings);
    opportunities = List.copyOf(opportunities);
    aside = List.copyOf(aside);
    reasons = List.copyOf(reasons);
  }

  /** For somebody who speaks for nobody. */
  static final PartnersPage NOBODY =
      new PartnersPage(
          false, List.of(), "", false, List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * Something that was put aside.
   *
   * @param id the id of the organisation or listing
   * @param path where it leads, without the language
   * @param title its name or title
   * @param line why and when, in words
   */
  public record AsideRow(String id, String path, TextView title, String line) {}
}
