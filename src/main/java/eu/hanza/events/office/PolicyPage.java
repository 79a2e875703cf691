package eu.hanza.events.office;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;

/**
 * How an event gives its places.
 *
 * @param id the event
 * @param title its title
 * @param language the language of the title
 * @param form what was typed
 * @param conditions who can take part, in words
 * @param fields what a new condition can look at
 * @param field what the new condition looks at; empty while nothing is chosen
 * @param values the values to choose from; empty where they are typed or clear
 * @param outcomes what can happen to who does not meet it
 * @param groups how a group that needs more places than are free can be treated
 * @param history what was changed
 * @param errors what is wrong
 */
public record PolicyPage(
    String id,
    String title,
    String language,
    PolicyForm form,
    List<Condition> conditions,
    List<Option> fields,
    String field,
    List<Option> values,
    List<Option> outcomes,
    List<Option> groups,
    Part history,
    FormErrors errors) {

  /**
   * A condition.
   *
   * @param number its number, from zero
   * @param wording its public wording
   * @param meaning what it looks at, in words
   * @param outcome what happens to who does not meet it, in words
   */
  public record Condition(int number, String wording, String meaning, String outcome) {}
}
