package eu.hanza.events.hackathon;

import eu.hanza.events.hackathon.HackathonPage.Words;
import eu.hanza.shell.spi.Site;
import java.util.List;

/**
 * The sheets of one juror.
 *
 * @param site the header, which names the event
 * @param path the page, without the language
 * @param closed whether the result is public
 * @param rows one for each team
 */
public record JuryPage(Site site, String path, boolean closed, List<Row> rows) {

  /** Makes the list unchangeable. */
  public JuryPage {
    rows = List.copyOf(rows);
  }

  /** A team with the state of one's own sheet. */
  public record Row(String id, String team, Words challenge, String state, boolean waits) {}
}
