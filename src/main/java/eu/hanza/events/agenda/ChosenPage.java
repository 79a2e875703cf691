package eu.hanza.events.agenda;

import eu.hanza.shell.spi.Site;
import java.util.List;

/**
 * What became of the sessions that somebody asked for at once.
 *
 * @param site the header of the event's pages
 * @param path the event's page, without the language
 * @param rows the sessions, by group and rank
 */
public record ChosenPage(Site site, String path, List<Row> rows) {

  /** Makes the list unchangeable. */
  public ChosenPage {
    rows = List.copyOf(rows);
  }

  /**
   * A session.
   *
   * @param path its page
   * @param title its title
   * @param language the language of the title
   * @param when day, hours and room, in words
   * @param state what came of it in a word
   * @param tone on, warn or off
   * @param words what came of it in a sentence
   */
  public record Row(
      String path,
      String title,
      String language,
      String when,
      String state,
      String tone,
      String words) {}
}
