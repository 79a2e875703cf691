package eu.hanza.events.web;

import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of events, of one programme or of all.
 *
 * @param site the programme's site; null for all events
 * @param coming events that are not over
 * @param past events that are over
 * @param series the series that they belong to
 */
public record EventsPage(
    @Nullable Site site, List<EventRow> coming, List<EventRow> past, List<SeriesLink> series) {

  /**
   * A series of events.
   *
   * @param path its page, without the language
   * @param name its name
   * @param language the language of its name
   * @param lede one sentence; may be empty
   * @param ledeLanguage the language of that sentence
   */
  public record SeriesLink(
      String path, String name, String language, String lede, String ledeLanguage) {}
}
