package eu.hanza.search.web;

import java.util.List;

/**
 * The concepts of one text.
 *
 * @param path the address of this page, without the language
 * @param title the title of the text
 * @param titleLanguage the BCP 47 tag of its language
 * @param href where the text stands
 * @param rows its concepts
 */
public record TagsPage(
    String path, String title, String titleLanguage, String href, List<Row> rows) {

  /**
   * A concept.
   *
   * @param standing what is known of it, in words
   * @param mayConfirm whether somebody may say that it fits
   * @param mayReject whether somebody may say that it does not
   */
  public record Row(
      String slug, String label, String standing, boolean mayConfirm, boolean mayReject) {}
}
