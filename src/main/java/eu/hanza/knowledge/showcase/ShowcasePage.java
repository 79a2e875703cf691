package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The showcase, as everybody sees it or as coordinators put it together.
 *
 * @param cards what is shown, in its order
 * @param jsonLd the same for search engines
 * @param typed what a coordinator types; null for everybody else
 */
public record ShowcasePage(List<Card> cards, String jsonLd, @Nullable Typed typed) {

  /**
   * An entry.
   *
   * @param id its id
   * @param kind what it is, in words
   * @param title its title
   * @param text what is said of it
   * @param missing that the reader's language is missing, in words; may be empty
   * @param path its page, without the language
   * @param picture the picture of a practice; null for none
   * @param seen whether everybody sees it now
   */
  public record Card(
      String id,
      String kind,
      TextView title,
      TextView text,
      String missing,
      String path,
      @Nullable Picture picture,
      boolean seen) {}

  /** A picture with what can be seen on it, whose it is and its licence. */
  public record Picture(
      String src,
      TextView name,
      String credit,
      @Nullable Integer width,
      @Nullable Integer height) {}

  /** What is typed to add an entry. */
  public record Typed(
      String address, LocalizedText title, LocalizedText text, boolean agreed, FormErrors errors) {}
}
