package eu.hanza.network.web;

import eu.hanza.kernel.LocalizedText.Spoken;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import java.util.List;

/**
 * The directory of organisations.
 *
 * @param count how many were found, in words
 * @param words the words that were typed
 * @param hidden what is chosen without a field of its own, by its name
 * @param filters the lists to choose from
 * @param chips what was chosen, each with the address without it
 * @param warning why the answer is not what was asked for; empty if it is
 * @param rows the organisations of this page
 * @param pager the pages
 * @param map where they are
 * @param exports the same list as files
 */
public record DirectoryPage(
    String count,
    String words,
    List<Option> hidden,
    List<Filter> filters,
    List<Chip> chips,
    String warning,
    List<Row> rows,
    Pager pager,
    MapView map,
    List<Chip> exports) {

  /** A list to choose from. */
  public record Filter(String name, String label, String value, List<Option> options) {}

  /** A word with an address. */
  public record Chip(String label, String href) {}

  /**
   * An organisation of the list.
   *
   * @param initials for its face
   * @param name its name
   * @param language the tag of the name's language
   * @param href its page
   * @param line what and where it is
   * @param areas what it works on
   * @param closed whether it no longer exists
   */
  public record Row(
      String initials,
      String name,
      String language,
      String href,
      String line,
      List<Spoken> areas,
      boolean closed) {}
}
