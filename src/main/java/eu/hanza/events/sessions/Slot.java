package eu.hanza.events.sessions;

import eu.hanza.events.seats.Pool;
import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session where it stands in a programme, with the names of everything around it. Its join link
 * is always empty.
 *
 * @param session the session
 * @param eventSlug the address of its event
 * @param eventTitle the title of its event
 * @param track its track; null without one
 * @param theme its theme; null without one
 * @param room its room; null without one
 * @param pools its seats, by audience
 * @param externalUrl where people register in another system; may be empty
 */
public record Slot(
    SessionSummary session,
    String eventSlug,
    LocalizedText eventTitle,
    @Nullable Label track,
    @Nullable Label theme,
    @Nullable Label room,
    List<Pool> pools,
    String externalUrl) {

  /** Makes the list unchangeable. */
  public Slot {
    pools = List.copyOf(pools);
  }

  /** What its office says. */
  public SessionDraft said() {
    return session.session();
  }

  /** Its page, without the language. */
  public String path() {
    return "/events/" + eventSlug + "/sessions/" + session.slug();
  }

  /** Whether it does not take place. */
  public boolean isCancelled() {
    return session.state() == SessionState.CANCELLED;
  }

  /**
   * A track, theme or room by name.
   *
   * @param id which one
   * @param name its name by language
   * @param position its place in the order, from zero
   */
  public record Label(UUID id, LocalizedText name, int position) {}
}
