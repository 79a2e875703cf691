package eu.hanza.events.web;

import eu.hanza.shell.spi.Pager;
import java.util.List;

/**
 * Who registered for an event.
 *
 * @param id the event
 * @param title its title
 * @param language the language of the title
 * @param when its days
 * @param counts how many there are in each state, in words
 * @param places taken and all places, in words
 * @param rows the registrations
 * @param pager the pages of the list
 */
public record RegistrationsPage(
    String id,
    String title,
    String language,
    String when,
    String counts,
    String places,
    List<Row> rows,
    Pager pager) {

  /**
   * A registration.
   *
   * @param id its id
   * @param number its number
   * @param name the person; a word for it once erased
   * @param email the address
   * @param organisation whom the person comes from
   * @param role sector and function
   * @param at when it came
   * @param confirmed whether the person has a place
   * @param state how far it is, in words
   * @param answers the answers to the event's own questions
   */
  public record Row(
      String id,
      int number,
      String name,
      String email,
      String organisation,
      String role,
      String at,
      boolean confirmed,
      String state,
      List<Answered> answers) {

    /** Makes the list unchangeable. */
    public Row {
      answers = List.copyOf(answers);
    }
  }

  /** What somebody answered to a question of the event. */
  public record Answered(String question, String answer) {}
}
