package eu.hanza.forms.web;

import java.util.List;

/**
 * Two entries of one card, compared.
 *
 * @param form the title of the form
 * @param language the language of the title
 * @param path the address of the first entry, without the language
 * @param again the address of the second one
 * @param rows what differs
 */
public record AgainPage(String form, String language, String path, String again, List<Row> rows) {

  /** Makes the list unchangeable. */
  public AgainPage {
    rows = List.copyOf(rows);
  }

  /**
   * An answer that was typed in two ways.
   *
   * @param name the name of the choice between them
   * @param question what was asked
   * @param first what was typed first, in words; empty for nothing
   * @param second what was typed then; empty for nothing
   */
  public record Row(String name, String question, String first, String second) {}
}
