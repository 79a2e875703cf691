package eu.hanza.events.programme;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a session.
 *
 * @param site the header, which names the event
 * @param row the session as a row of the programme
 * @param eyebrow weekday, day and hours with the zone in words
 * @param otherTitle its title in another language; null without one
 * @param lede one sentence
 * @param paragraphs the description
 * @param textLanguage the language of lede and description
 * @param questions the guiding questions
 * @param questionsLanguage their language
 * @param speakers who speaks, moderates and hosts
 * @param facts what else is known
 * @param draw the draw of its seats; null without one
 * @param external where people register in another system; null for nowhere
 * @param live where people ask and vote; null while they do neither
 * @param overlaps what runs at the same time
 * @param programme the programme, at this session
 * @param zone the zone of the reader
 * @param zones the zones that can be chosen
 * @param jsonLd the session for search engines
 */
public record SessionPage(
    Site site,
    SessionRow row,
    String eyebrow,
    @Nullable Said otherTitle,
    String lede,
    List<String> paragraphs,
    String textLanguage,
    List<String> questions,
    String questionsLanguage,
    List<SpeakerView> speakers,
    List<Fact> facts,
    @Nullable Link draw,
    @Nullable External external,
    @Nullable Link live,
    List<OverlapView> overlaps,
    String programme,
    String zone,
    List<Option> zones,
    String jsonLd) {

  /**
   * A text in a language.
   *
   * @param text the text
   * @param language its language
   */
  public record Said(String text, String language) {}

  /**
   * Somebody who takes part.
   *
   * @param name the name
   * @param about role and affiliation; may be empty
   */
  public record SpeakerView(String name, String about) {}

  /**
   * A labelled fact.
   *
   * @param label what it is
   * @param text what is known
   * @param language the language of the text; null for the page's own
   */
  public record Fact(String label, String text, @Nullable String language) {}

  /**
   * Registration in another system.
   *
   * @param url the address
   * @param text where it leads
   */
  public record External(String url, String text) {}

  /**
   * What leads to the draw of its seats, or to its questions and votes.
   *
   * @param path the address, without the language
   * @param text what is there
   */
  public record Link(String path, String text) {}

  /**
   * Another session at the same time.
   *
   * @param path its page, without the language
   * @param title its title
   * @param language the language of its title
   * @param text how long both run at once, and when the other one is
   */
  public record OverlapView(String path, String title, String language, String text) {}
}
