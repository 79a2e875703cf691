package eu.hanza.events.draws;

import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a draw.
 *
 * @param site the header of the event's pages
 * @param title the event or session
 * @param language the language of the title
 * @param line how far it is
 * @param requests how many take part, in words
 * @param commitment the SHA-256 of the seed
 * @param seed the seed; null before the draw
 * @param file the tickets as a file, without the language
 * @param tickets the tickets in their order; none before the draw
 * @param pager the way to further tickets
 */
public record DrawPage(
    Site site,
    String title,
    String language,
    String line,
    String requests,
    String commitment,
    @Nullable String seed,
    String file,
    List<DrawnTicket> tickets,
    Pager pager) {

  /** Makes the list unchangeable. */
  public DrawPage {
    tickets = List.copyOf(tickets);
  }
}
