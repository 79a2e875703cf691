package eu.hanza.knowledge.showcase;

import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The common showcase, or a campaign, as everybody sees it.
 *
 * @param site the programme's site around a campaign; null for the common showcase
 * @param path its address, without the language
 * @param title what it is called
 * @param text what it is for
 * @param languages in which languages its texts can be read
 * @param campaigns the campaigns that everybody sees; none on a campaign's own page
 * @param cards what is shown, in its order
 * @param jsonLd the same for search engines
 */
public record ShowcasePage(
    @Nullable Site site,
    String path,
    TextView title,
    TextView text,
    List<LanguageLink> languages,
    List<CampaignLink> campaigns,
    List<Card> cards,
    String jsonLd) {

  /**
   * A language in which the texts can be read.
   *
   * @param count in how many of them it is there, in words
   */
  public record LanguageLink(String tag, String name, String count, boolean current) {}

  /** A campaign: its page and what it is called. */
  public record CampaignLink(String path, TextView title, TextView text) {}

  /**
   * An entry.
   *
   * @param id its id
   * @param kind what it is, in words
   * @param title its title
   * @param text what is said of it
   * @param missing that the wanted language is missing, in words; may be empty
   * @param languages the languages in which the owner gave texts, in words
   * @param path its page, without the language
   * @param pictures the pictures
   * @param material what can be taken along
   * @param seen whether everybody sees it now
   */
  public record Card(
      String id,
      String kind,
      TextView title,
      TextView text,
      String missing,
      String languages,
      String path,
      List<Picture> pictures,
      List<Material> material,
      boolean seen) {}

  /** A picture with what can be seen on it, whose it is and its licence. */
  public record Picture(
      String src,
      TextView name,
      String author,
      String licence,
      @Nullable Integer width,
      @Nullable Integer height) {

    /** Whose it is and its licence, in a line. */
    public String credit() {
      return author + ", " + licence;
    }
  }

  /** A file to take along, with its rights. */
  public record Material(String path, TextView name, String size, String credit) {}
}
