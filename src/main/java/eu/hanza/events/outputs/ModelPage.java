package eu.hanza.events.outputs;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Site;
import java.util.List;

/**
 * The public page of a model programme.
 *
 * @param site the header, which names the event
 * @param path the page, without the language
 * @param output the output
 * @param html the text
 * @param language the language of the text
 * @param programmes the reader's own programmes, to start from it there; empty for most readers
 */
public record ModelPage(
    Site site,
    String path,
    OutputView output,
    String html,
    String language,
    List<Option> programmes) {

  /** Makes the list unchangeable. */
  public ModelPage {
    programmes = List.copyOf(programmes);
  }
}
