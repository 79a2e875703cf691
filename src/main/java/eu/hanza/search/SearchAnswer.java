package eu.hanza.search;

import eu.hanza.kernel.PageOf;
import java.util.List;
import java.util.Map;

/**
 * The answer to a question.
 *
 * @param hits one page of what fits
 * @param near where little fits: what has some of the words or means something broader
 * @param counted how much fits, by value of every facet
 * @param corrected words that were not found, and what they were taken for
 * @param loosened whether nothing had all the words, so that one was enough
 * @param cut whether the question was too long to be read to its end
 * @param empty whether the question had no word by which anything is found
 * @param elsewhere how much would fit without the chosen facets, where nothing fits with them
 */
public record SearchAnswer(
    PageOf<Hit> hits,
    List<Hit> near,
    Counted counted,
    Map<String, String> corrected,
    boolean loosened,
    boolean cut,
    boolean empty,
    long elsewhere) {

  /**
   * A document that fits, as a reader sees it.
   *
   * @param found the document
   * @param title its title, in pieces
   * @param excerpt what it says where the words stand, in pieces; empty if nothing is said
   * @param through the concepts by which it was found where it has not the words themselves, in the
   *     reader's language
   * @param confirmed whether people said of one of these concepts that it fits
   */
  public record Hit(
      Found found, Excerpt title, Excerpt excerpt, List<String> through, boolean confirmed) {}

  /**
   * A text in pieces.
   *
   * @param language the BCP 47 tag of its language
   * @param pieces the text, cut where a found word begins or ends
   */
  public record Excerpt(String language, List<Piece> pieces) {

    /** The text without marks. */
    public String text() {
      return String.join("", pieces.stream().map(Piece::text).toList());
    }
  }

  /**
   * A piece of a text.
   *
   * @param text its words
   * @param found whether the question asked for them
   */
  public record Piece(String text, boolean found) {}
}
