package eu.hanza.catalogues.web;

import java.util.List;

/**
 * What of an installation may be taken over, and how.
 *
 * @param catalogues the catalogues
 * @param harvest the address for harvesters
 * @param schema the address of the schema of our own format
 * @param sitemap the address of the map of the site
 */
public record OpenDataPage(List<Row> catalogues, String harvest, String schema, String sitemap) {

  /**
   * One catalogue.
   *
   * @param kind its stable name
   * @param label what it holds
   * @param path the list of it for readers, without the language
   * @param count how many records are public
   * @param licence under what
   * @param files the same as files
   * @param feed the address of its feed, with the language
   */
  public record Row(
      String kind,
      String label,
      String path,
      String count,
      String licence,
      List<File> files,
      String feed) {}

  /** A file: the name of its format and its address, without the language. */
  public record File(String label, String path) {}
}
