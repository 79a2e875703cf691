package eu.hanza.results.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FormErrors;
import java.util.List;

/**
 * What is counted in the programmes of the reader, and the form for counting more together.
 *
 * @param tallies what is counted
 * @param programmes the events by programme
 * @param name what is typed as the name
 * @param target what is typed as the target
 * @param chosen the events that are ticked
 * @param errors what is wrong
 */
public record ResultsPage(
    List<Row> tallies,
    List<Group> programmes,
    LocalizedText name,
    String target,
    List<String> chosen,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public ResultsPage {
    tallies = List.copyOf(tallies);
    programmes = List.copyOf(programmes);
    chosen = List.copyOf(chosen);
  }

  /** Something that is counted, with its line of figures. */
  public record Row(String id, String name, String language, String programme, String line) {}

  /** A programme with the events that can be counted. */
  public record Group(String name, String language, List<Choice> events) {

    /** Makes the list unchangeable. */
    public Group {
      events = List.copyOf(events);
    }
  }

  /** An event that can be ticked. */
  public record Choice(String id, String label, String day) {}
}
