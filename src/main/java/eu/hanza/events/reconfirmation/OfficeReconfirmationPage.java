package eu.hanza.events.reconfirmation;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Part;
import java.util.List;

/**
 * Whether an event asks again who comes, and who answered what.
 *
 * @param id the event
 * @param title its title
 * @param asking what is declared
 * @param choices what can be declared now
 * @param late whether it is too late for silence to bind anybody
 * @param counts how many stand how
 * @param filters the answers to choose from, with their numbers
 * @param said the chosen answer; empty for all
 * @param rows the people
 * @param pager the way to further pages
 * @param history what was changed
 * @param errors what is wrong
 */
public record OfficeReconfirmationPage(
    String id,
    String title,
    String asking,
    List<Option> choices,
    boolean late,
    List<Count> counts,
    List<Option> filters,
    String said,
    List<Row> rows,
    Pager pager,
    Part history,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public OfficeReconfirmationPage {
    choices = List.copyOf(choices);
    counts = List.copyOf(counts);
    filters = List.copyOf(filters);
    rows = List.copyOf(rows);
  }

  /**
   * How many stand so.
   *
   * @param label how, in words
   * @param number how many
   */
  public record Count(String label, String number) {}

  /**
   * Somebody who is asked.
   *
   * @param number the number at the event
   * @param name the person
   * @param organisation where the person comes from
   * @param said the answer, in words
   * @param tone on, warn or off
   * @param at when the answer came; empty without one
   */
  public record Row(
      int number, String name, String organisation, String said, String tone, String at) {}
}
