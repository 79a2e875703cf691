package eu.hanza.programmes.web;

import java.util.List;

/**
 * The funders in the office.
 *
 * @param rows the funders
 */
public record FunderListPage(List<Row> rows) {

  /**
   * A funder.
   *
   * @param name its name
   * @param kind what it is, as a part of a message key
   * @param path where it is kept, without the language
   */
  public record Row(String name, String kind, String path) {}
}
