package eu.hanza.forms.web;

import eu.hanza.shell.spi.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's list of answers to a form.
 *
 * @param path the address of the list, without the language
 * @param form the title of the form
 * @param language the language of the title
 * @param edit where the questions are changed, without the language
 * @param open where the form is filled in, without the language; null where that is elsewhere
 * @param tabs the states, with how many are in each
 * @param rows the answers
 * @param pager the pages of the list
 * @param takesCards whether cards can be taken in
 * @param problem what was wrong with a card; empty for nothing
 */
public record OfficeAnswersPage(
    String path,
    String form,
    String language,
    String edit,
    @Nullable String open,
    List<Tab> tabs,
    List<Row> rows,
    Pager pager,
    boolean takesCards,
    String problem) {

  /** Makes the lists unchangeable. */
  public OfficeAnswersPage {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
  }

  /** A state with its answers. */
  public record Tab(String label, String path, boolean current) {}

  /**
   * An answer.
   *
   * @param number its number, or that it is a draft
   * @param who who gave it, as far as the form asks or Hanza knows
   * @param at when it came or was saved
   * @param how how it came
   * @param late whether that was after the deadline
   * @param path where it is looked at, without the language; empty where only its people may
   */
  public record Row(String number, String who, String at, String how, boolean late, String path) {}
}
