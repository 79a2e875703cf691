package eu.hanza.publishing.web;

import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of news.
 *
 * @param site the programme's site; null for the news of all programmes
 * @param rows the news, the latest first
 * @param pager the links to the rest
 * @param feed the address of the feed; null where there is none
 * @param profiles the programme on other websites
 */
public record NewsPage(
    @Nullable Site site,
    List<NewsRow> rows,
    Pager pager,
    @Nullable String feed,
    List<LinkView> profiles) {

  /**
   * A piece of news.
   *
   * @param title its title
   * @param lead what it is about
   * @param path its address, without the language
   * @param day the day of publication in ISO 8601
   * @param date the same in words
   */
  public record NewsRow(TextView title, TextView lead, String path, String day, String date) {}

  /** A labelled link to another website. */
  public record LinkView(String label, String address) {}
}
