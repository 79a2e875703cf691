package eu.hanza.events.agenda;

import eu.hanza.events.agenda.ClashGroups.Span;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.LocalizedText;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session with booking that somebody marked.
 *
 * @param session the session
 * @param path its page, without the language
 * @param title its title
 * @param where the room, by language; may be empty
 * @param time when
 * @param zone the zone of the place
 * @param asks whether the organiser decides about each request
 * @param free how many seats are free for this person; null for as many as come
 * @param waiting how many wait before
 * @param state how far an own booking is; null without a live one
 * @param clash the title of another session at that time in which the person has a seat; null for
 *     none
 */
record Wish(
    SessionId session,
    String path,
    LocalizedText title,
    LocalizedText where,
    Span time,
    ZoneId zone,
    boolean asks,
    @Nullable Integer free,
    int waiting,
    @Nullable BookingState state,
    @Nullable LocalizedText clash) {

  /** Whether asking now gives a seat, or a request that the organiser decides. */
  boolean isOpen() {
    return asks || (waiting == 0 && (free == null || free > 0));
  }

  /** Whether the person has the seat, or asked for it. */
  boolean isGranted() {
    return state != null && state != BookingState.WAITING;
  }

  boolean overlaps(Wish other) {
    return time.overlaps(other.time);
  }
}
