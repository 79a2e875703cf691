package eu.hanza.events.outputs;

import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * What an event presents, in its office.
 *
 * @param base the address of the page, without the language
 * @param office the event in the office, without the language
 * @param title the event
 * @param language the language of the title
 * @param outputs what there is
 * @param reaches how far an event can reach
 * @param reach how far this one reaches; empty where nobody said
 */
public record OutputsPage(
    String base,
    String office,
    String title,
    String language,
    List<OutputView> outputs,
    List<Option> reaches,
    String reach) {

  /** Makes the lists unchangeable. */
  public OutputsPage {
    outputs = List.copyOf(outputs);
    reaches = List.copyOf(reaches);
  }
}
