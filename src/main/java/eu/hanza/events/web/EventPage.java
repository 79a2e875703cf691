package eu.hanza.events.web;

import eu.hanza.events.paper.PaperLinks;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of an event.
 *
 * @param site the header, which names the programme
 * @param path the page, without the language
 * @param title the title
 * @param titleLanguage the language of the title
 * @param otherTitle the title in another language, where it has one; null otherwise
 * @param lede one sentence
 * @param paragraphs the description
 * @param textLanguage the language of lede and description
 * @param when time in the zone of the place, and the city
 * @param ownZone the same in the reader's zone; null where that says nothing new
 * @param zone the chosen zone
 * @param zones zones to choose from; empty for whole days
 * @param facts place, kind and what else is known
 * @param papers what there is to download
 * @param programme the address of its programme; null without sessions
 * @param agenda the address of the reader's own agenda; null where nobody is registered
 * @param parts what topics add, such as a result
 * @param registration what a reader can do now
 * @param jsonLd the event for search engines
 */
public record EventPage(
    Site site,
    String path,
    String title,
    String titleLanguage,
    @Nullable OtherTitle otherTitle,
    String lede,
    List<String> paragraphs,
    String textLanguage,
    String when,
    @Nullable String ownZone,
    String zone,
    List<Option> zones,
    List<Fact> facts,
    List<PaperLinks.Link> papers,
    @Nullable String programme,
    @Nullable String agenda,
    List<Part> parts,
    RegistrationView registration,
    List<String> rules,
    @Nullable String draw,
    String jsonLd) {

  /**
   * A title in another language.
   *
   * @param text the title
   * @param language its language
   */
  public record OtherTitle(String text, String language) {}

  /**
   * A labelled fact.
   *
   * @param label what it is
   * @param text what is known
   * @param path a page about it, without the language; null for none
   * @param language the language of the text; null for the page's own
   */
  public record Fact(String label, String text, @Nullable String path, @Nullable String language) {}

  /**
   * What a reader can do about a place.
   *
   * @param open whether people can register
   * @param text what to know: free places, closing day, or why nobody can register
   * @param own the page of the own place, without the language; null for who has none
   */
  public record RegistrationView(boolean open, String text, @Nullable String own) {}
}
