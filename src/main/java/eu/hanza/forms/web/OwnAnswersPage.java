package eu.hanza.forms.web;

import java.util.List;

/** The drafts and answers of a person and of the organisations that the person works for. */
public record OwnAnswersPage(List<Row> rows) {

  /** Makes the list unchangeable. */
  public OwnAnswersPage {
    rows = List.copyOf(rows);
  }

  /**
   * A draft or an answer.
   *
   * @param title the form
   * @param language the language of the title
   * @param path where it is, without the language
   * @param whom for which organisation; empty for none
   * @param state how far it is, in words
   * @param at when it was saved last
   */
  public record Row(
      String title, String language, String path, String whom, String state, String at) {}
}
