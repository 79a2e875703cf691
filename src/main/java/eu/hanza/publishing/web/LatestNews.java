package eu.hanza.publishing.web;

import eu.hanza.publishing.web.NewsPage.NewsRow;
import java.util.List;

/**
 * The latest news as a section of a page.
 *
 * @param rows the news
 * @param all where all of them are, without the language
 * @param elsewhere the programme on other websites
 */
public record LatestNews(List<NewsRow> rows, String all, List<ProfileRow> elsewhere) {

  /** A profile on another website. */
  public record ProfileRow(String label, String address) {}
}
