package eu.hanza.events.paper;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * Registration cards that came back, in the office.
 *
 * @param id the event
 * @param title its title
 * @param language the language of the title
 * @param late whether registration is closed, so that a card is queued as late
 * @param form what stands on the card
 * @param sectors the sectors
 * @param functions the functions
 * @param doubles people who may be registered twice: each a line of two names
 * @param errors what is wrong
 */
public record CardsPage(
    String id,
    String title,
    String language,
    boolean late,
    CardForm form,
    List<Option> sectors,
    List<Option> functions,
    List<PossibleDouble> doubles,
    FormErrors errors) {

  /**
   * Two registrations that may be of one person.
   *
   * @param name the name on both
   * @param organisation the organisation on both
   * @param first number and address of the earlier one
   * @param second number and address of the later one
   * @param later the id of the later one
   */
  public record PossibleDouble(
      String name, String organisation, String first, String second, String later) {}
}
