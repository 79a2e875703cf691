package eu.hanza.events.office;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import java.util.List;

/**
 * The seats of an event or session in the office.
 *
 * @param base the address of this page, without the language
 * @param back the address of the event or session in the office
 * @param title its title
 * @param language the language of the title
 * @param counts how many people there are in each state, in words
 * @param pools the seats by audience, in words
 * @param ofEvent whether it is of a whole event
 * @param held how many seats are kept back
 * @param states the states to choose from, with their numbers
 * @param state the chosen state; empty for all
 * @param rows the bookings
 * @param replay what the replay of the journal found, in words
 * @param sound whether the replay agrees
 * @param pager the way to further pages
 */
public record SeatsPage(
    String base,
    String back,
    String title,
    String language,
    String counts,
    List<String> pools,
    boolean ofEvent,
    int held,
    List<Option> states,
    String state,
    List<Row> rows,
    String replay,
    boolean sound,
    Pager pager) {

  /**
   * A booking.
   *
   * @param id its id
   * @param number the number of the registration
   * @param name whose it is
   * @param organisation where the person comes from
   * @param state how far it is, in words
   * @param tone on, warn or off
   * @param at when it was asked for
   * @param note reason or until when, in words; may be empty
   * @param requested whether the office has to decide
   * @param waiting whether it is on the list
   * @param live whether it can be ended
   */
  public record Row(
      String id,
      int number,
      String name,
      String organisation,
      String state,
      String tone,
      String at,
      String note,
      boolean requested,
      boolean waiting,
      boolean live) {}
}
