package eu.hanza.events.series;

import eu.hanza.events.programme.SessionRow;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a series.
 *
 * @param site the header, which names the programme
 * @param path the page, without the language
 * @param title its name
 * @param titleLanguage the language of the name
 * @param lede one sentence
 * @param hashtag the word for social media with its sign; may be empty
 * @param latest the latest edition; null while there is none
 * @param indicators what is counted, in words
 * @param columns what other modules count, in words
 * @param editions the history, the latest first
 * @param sessions all sessions of the latest edition by day
 */
public record SeriesPage(
    Site site,
    String path,
    String title,
    String titleLanguage,
    String lede,
    String hashtag,
    @Nullable Latest latest,
    List<String> indicators,
    List<String> columns,
    List<Row> editions,
    List<Day> sessions) {

  /**
   * The latest edition.
   *
   * @param heading its number and year
   * @param when days and city
   * @param themes its themes
   * @param events its events
   */
  public record Latest(String heading, String when, List<Said> themes, List<EventLink> events) {}

  /**
   * A text in a language.
   *
   * @param text the text
   * @param language its language
   */
  public record Said(String text, String language) {}

  /**
   * An event of an edition.
   *
   * @param path its page, without the language
   * @param title its title
   * @param language the language of the title
   * @param when its days and hours
   */
  public record EventLink(String path, String title, String language, String when) {}

  /**
   * An edition in the history.
   *
   * @param number its number
   * @param year its year
   * @param when its days and city; may be empty
   * @param figures one for each indicator
   * @param counted one for each column of another module
   * @param source where the figures come from; may be empty
   */
  public record Row(
      String number,
      String year,
      String when,
      List<Figure> figures,
      List<Counted> counted,
      String source) {}

  /**
   * What another module counted.
   *
   * @param text the number, or that there is no data
   * @param path where it is listed, without the language; null where there is no data
   */
  public record Counted(String text, @Nullable String path) {}

  /**
   * What was counted.
   *
   * @param text the number with its qualifier, or that there is no data
   * @param best whether no other edition is known to have had as many
   */
  public record Figure(String text, boolean best) {}

  /**
   * The sessions of a day.
   *
   * @param heading weekday and date
   * @param rows the sessions with what each overlaps
   */
  public record Day(String heading, List<Meeting> rows) {}

  /**
   * A session among those of the series.
   *
   * @param row the session
   * @param event the title of its event
   * @param eventLanguage the language of that title
   * @param overlaps how long it runs at once with others, in words
   */
  public record Meeting(
      SessionRow row, String event, String eventLanguage, List<String> overlaps) {}
}
