package eu.hanza.events.polls;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;

/**
 * The conclusions of an event's sessions in the office.
 *
 * @param event the event
 * @param title its title
 * @param language the language of the title
 * @param tag by which tag the list is filtered; empty for none
 * @param count how many there are, in words
 * @param rows the conclusions
 * @param sessions the sessions, with their polls
 * @param session which session is chosen
 * @param words what is typed as the conclusion
 * @param addressee what is typed as the addressee
 * @param tags what is typed as tags
 * @param errors what is wrong
 */
public record ConclusionsPage(
    String event,
    String title,
    String language,
    String tag,
    String count,
    List<Row> rows,
    List<Option> sessions,
    String session,
    LocalizedText words,
    String addressee,
    String tags,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public ConclusionsPage {
    rows = List.copyOf(rows);
    sessions = List.copyOf(sessions);
  }

  /** A conclusion. */
  public record Row(
      String session, String words, String language, String addressee, List<String> tags) {

    /** Makes the list unchangeable. */
    public Row {
      tags = List.copyOf(tags);
    }
  }
}
