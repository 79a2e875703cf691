package eu.hanza.publishing.web;

import eu.hanza.publishing.web.NewsPage.NewsRow;
import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param site the programme's site; null for the installation's own
 * @param title its title
 * @param lead what it is about
 * @param body the text
 * @param more the section that opens on demand
 * @param isNews whether it is dated
 * @param day the day of publication in ISO 8601; empty for a draft
 * @param date the same in words
 * @param pictures its pictures
 * @param downloads its documents
 * @param areas the areas of the programme that it is about
 * @param project the project of which it tells; null for none
 * @param related articles that belong to it
 * @param share its title and address in a line
 * @param hidden whether only its editors see it
 */
public record ArticlePage(
    @Nullable Site site,
    TextView title,
    TextView lead,
    HtmlView body,
    HtmlView more,
    boolean isNews,
    String day,
    String date,
    List<PictureView> pictures,
    List<DownloadView> downloads,
    List<TextView> areas,
    @Nullable ProjectView project,
    List<NewsRow> related,
    String share,
    boolean hidden) {

  /** A project with the address of its page, without the language. */
  public record ProjectView(TextView title, String path) {}

  /**
   * A text as safe HTML.
   *
   * @param html the HTML; empty where nobody wrote anything
   * @param lang BCP 47 tag for the attribute {@code lang}; null where it is the page's own language
   */
  public record HtmlView(String html, @Nullable String lang) {}

  /**
   * A picture.
   *
   * @param src its address
   * @param alt what it shows; empty for a decorative one
   * @param lang the language of {@code alt}; null where it is the page's own
   * @param width its width in pixels
   * @param height its height in pixels
   * @param credit who made it and under which licence; may be empty
   */
  public record PictureView(
      String src,
      String alt,
      @Nullable String lang,
      @Nullable Integer width,
      @Nullable Integer height,
      String credit) {}

  /**
   * A document to download.
   *
   * @param path its address
   * @param label title, type, size and language
   * @param lang the language of the title; null where it is the page's own
   * @param language the language of the document
   */
  public record DownloadView(String path, String label, @Nullable String lang, String language) {}
}
