package eu.hanza.publishing.web;

import java.util.List;

/**
 * The articles that the reader may edit.
 *
 * @param rows the articles, the latest change first
 */
public record NewsDeskPage(List<Row> rows) {

  /**
   * An article.
   *
   * @param title its title
   * @param programme whose it is; empty for the installation's own
   * @param path where it is kept, without the language
   * @param state what it is, as a part of a message key
   */
  public record Row(String title, String programme, String path, String state) {}
}
