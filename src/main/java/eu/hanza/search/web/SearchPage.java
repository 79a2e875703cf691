package eu.hanza.search.web;

import eu.hanza.search.SearchAnswer.Excerpt;
import eu.hanza.shell.spi.Pager;
import java.util.List;

/**
 * The page of answers.
 *
 * @param words what was typed
 * @param asked whether anything was asked at all
 * @param count how much fits, in words
 * @param notes what Hanza did with the question: put it right, loosened or cut it
 * @param facets by what the answer can be narrowed
 * @param chips what was chosen, each with the address without it
 * @param rows the hits
 * @param near where little fits: what has some of the words
 * @param orders the two orders, the current one first marked
 * @param advice what to try where nothing fits
 * @param keep the query of the address, by which the search is kept
 * @param feed the address of the same as a feed
 * @param pager links to other pages of the answer
 */
public record SearchPage(
    String words,
    boolean asked,
    String count,
    List<Note> notes,
    List<FacetView> facets,
    List<Link> chips,
    List<Row> rows,
    List<Row> near,
    List<Order> orders,
    List<Link> advice,
    String keep,
    String feed,
    Pager pager) {

  /** A sentence, and where it leads; no address leads nowhere. */
  public record Note(String text, String href, String link) {}

  /** Words and where they lead. */
  public record Link(String label, String href) {}

  /** A way in which answers are ordered. */
  public record Order(String label, String href, boolean current) {}

  /**
   * A property by which the answer can be narrowed.
   *
   * @param key its name in the address
   * @param label its words
   * @param open whether its values are shown at once
   * @param values its values, the most frequent first
   */
  public record FacetView(String key, String label, boolean open, List<Value> values) {}

  /** A value with how much has it. */
  public record Value(String id, String value, String label, String count, boolean chosen) {}

  /**
   * A hit.
   *
   * @param kind what sort of thing it is, in words
   * @param line when and where, in words
   * @param through how it was found where it has not the words; empty otherwise
   * @param tags where its concepts are judged; empty for whoever may not
   */
  public record Row(
      String kind,
      Excerpt title,
      String href,
      String line,
      Excerpt excerpt,
      String through,
      String tags) {}
}
