package eu.hanza.events.agenda;

import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a personal agenda: a session that is booked or marked, or an event of some hours.
 *
 * @param event the event
 * @param session the session; null for the event itself
 * @param path its page, without the language
 * @param title its title
 * @param where room, city or platform, by language
 * @param starts when it begins
 * @param ends when it ends
 * @param zone the zone of the place
 * @param booking the booking; null if it is only marked
 * @param state how far the booking is; null if it is only marked
 * @param place the place on the waiting list; zero without
 * @param expiresAt until when an offer or a choice is open; null without
 * @param marked whether the person marked it
 * @param cancelled whether it does not take place
 * @param sequence how often it was changed
 * @param online whether there is an online room that the person may enter
 * @param overlaps what else of the agenda runs at the same time
 */
public record AgendaEntry(
    EventId event,
    @Nullable SessionId session,
    String path,
    LocalizedText title,
    LocalizedText where,
    Instant starts,
    Instant ends,
    ZoneId zone,
    @Nullable BookingId booking,
    @Nullable BookingState state,
    int place,
    @Nullable Instant expiresAt,
    boolean marked,
    boolean cancelled,
    int sequence,
    boolean online,
    List<Overlap> overlaps) {

  /** Makes the list unchangeable. */
  public AgendaEntry {
    overlaps = List.copyOf(overlaps);
  }

  /**
   * Something that runs at the same time.
   *
   * @param title its title
   * @param minutes for how many minutes both run
   */
  public record Overlap(LocalizedText title, long minutes) {}

  /** Whether it counts for overlaps: it is not over for the person and not called off. */
  boolean counts() {
    return !cancelled && (state == null || state.isLive());
  }

  private boolean isSame(AgendaEntry other) {
    return event.equals(other.event) && Objects.equals(session, other.session);
  }

  /** For how long two entries run at once; touching is no overlap (T25). */
  Duration overlap(AgendaEntry other) {
    var from = starts.isAfter(other.starts) ? starts : other.starts;
    var to = ends.isBefore(other.ends) ? ends : other.ends;
    var both = Duration.between(from, to);
    return both.isNegative() ? Duration.ZERO : both;
  }

  AgendaEntry with(List<Overlap> found) {
    return new AgendaEntry(
        event, session, path, title, where, starts, ends, zone, booking, state, place, expiresAt,
        marked, cancelled, sequence, online, found);
  }

  /** The entries with what overlaps, by time. */
  static List<AgendaEntry> compared(List<AgendaEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                entry.with(
                    entries.stream()
                        .filter(other -> !other.isSame(entry) && entry.counts() && other.counts())
                        .filter(other -> entry.overlap(other).isPositive())
                        .map(other -> new Overlap(other.title, entry.overlap(other).toMinutes()))
                        .toList()))
        .toList();
  }
}
