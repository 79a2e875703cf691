package eu.hanza.events.programme;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The programme of an event.
 *
 * @param site the header, which names the event
 * @param path the page, without the language
 * @param query the filters as they stand in its address; empty for none
 * @param counted how many sessions there are or were found, in words
 * @param filters what can be looked for
 * @param chosen what is looked for, each with the address without it
 * @param themes how many sessions each theme has
 * @param days the days
 * @param zone which clock the hours are those of, in words
 * @param zoneId the zone of the reader
 * @param zones the zones that can be chosen
 * @param files the programme as files
 * @param feed the address of the feed
 * @param agenda the address of the reader's own agenda; null where nobody is registered
 */
public record ProgrammePage(
    Site site,
    String path,
    String query,
    String counted,
    Filters filters,
    List<Chosen> chosen,
    List<ThemeCount> themes,
    List<DayView> days,
    String zone,
    String zoneId,
    List<Option> zones,
    List<FileLink> files,
    String feed,
    @Nullable String agenda) {

  /**
   * What can be looked for, and what is.
   *
   * @param choices the lists
   * @param words the words
   */
  public record Filters(List<Choice> choices, String words) {}

  /**
   * A list to choose from.
   *
   * @param name the name of the field
   * @param label what it is called
   * @param options what can be chosen
   * @param value what is chosen; may be empty
   */
  public record Choice(String name, String label, List<Option> options, String value) {}

  /**
   * Something that is looked for.
   *
   * @param text what
   * @param without the query of the page without it
   */
  public record Chosen(String text, String without) {}

  /**
   * How many sessions a theme has.
   *
   * @param name the theme
   * @param language the language of its name; null for the page's own
   * @param count how many, in words
   * @param query the query of the page with only them; null where they cannot be asked for
   */
  public record ThemeCount(
      String name, @Nullable String language, String count, @Nullable String query) {}

  /**
   * A day.
   *
   * @param id its anchor
   * @param heading weekday and date
   * @param hours when something begins
   */
  public record DayView(String id, String heading, List<HourView> hours) {}

  /**
   * What begins at one time.
   *
   * @param time the time on the clock of the event
   * @param rows the sessions
   */
  public record HourView(String time, List<SessionRow> rows) {}

  /**
   * A file to take along.
   *
   * @param path its address, without the language
   * @param text what it is, with its type and size
   */
  public record FileLink(String path, String text) {}
}
