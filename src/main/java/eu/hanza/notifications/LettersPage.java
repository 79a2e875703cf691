package eu.hanza.notifications;

import java.util.List;

/**
 * The letters that somebody wrote, and those sent to the same selections.
 *
 * @param letters the letters, the latest first
 */
public record LettersPage(List<Row> letters) {

  /**
   * A letter in the list.
   *
   * @param id its id
   * @param subject its subject
   * @param lang the language of the subject; null for the page's own
   * @param to to which selection
   * @param when when it was sent; the word for a draft before that
   * @param people how many people got it; empty for a draft
   */
  public record Row(
      String id,
      String subject,
      @org.jspecify.annotations.Nullable String lang,
      String to,
      String when,
      String people) {}
}
