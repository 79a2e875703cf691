package eu.hanza.events.hackathon;

import eu.hanza.events.hackathon.HackathonPage.PlaceRow;
import eu.hanza.events.hackathon.HackathonPage.Words;
import eu.hanza.shell.spi.Site;
import java.util.List;

/**
 * The public result of a hackathon: teams and organisations, never people.
 *
 * @param site the header, which names the event
 * @param lede how many teams, challenges and jurors there were, and when it was closed
 * @param most the most that one sheet can give
 * @param ranking the places
 * @param challenges what was to be solved
 * @param criteria what the jury looked at
 */
public record ResultPage(
    Site site,
    String lede,
    String most,
    List<PlaceRow> ranking,
    List<Solved> challenges,
    List<HackathonPage.Item> criteria) {

  /** Makes the lists unchangeable. */
  public ResultPage {
    ranking = List.copyOf(ranking);
    challenges = List.copyOf(challenges);
    criteria = List.copyOf(criteria);
  }

  /** A challenge with its description. */
  public record Solved(Words title, Words text) {}
}
