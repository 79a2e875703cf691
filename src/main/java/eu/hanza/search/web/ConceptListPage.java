package eu.hanza.search.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import java.util.List;

/**
 * The vocabulary in the office.
 *
 * @param words what was looked for
 * @param kind the chosen kind; empty for all
 * @param kinds the kinds to choose from
 * @param count how many concepts there are
 * @param rows the concepts of this page
 * @param pager the links to its neighbours
 */
public record ConceptListPage(
    String words, String kind, List<Option> kinds, String count, List<Row> rows, Pager pager) {

  /**
   * A concept.
   *
   * @param label its preferred label
   * @param path where it is changed, without the language
   * @param synonyms its other labels in the reader's language
   * @param kind its kind
   * @param broader the label of the concept it is a part of; empty for none
   * @param edited whether somebody changed it here
   * @param retired whether it is out of use
   */
  public record Row(
      String label,
      String path,
      String synonyms,
      String kind,
      String broader,
      boolean edited,
      boolean retired) {}
}
