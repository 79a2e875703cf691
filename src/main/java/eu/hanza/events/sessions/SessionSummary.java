package eu.hanza.events.sessions;

import eu.hanza.kernel.EventId;
import java.time.Instant;

/**
 * A session as pages and other parts see it.
 *
 * @param id the id
 * @param event whose session it is
 * @param registersAt the event where people register for it
 * @param slug its part of addresses, unique in its event
 * @param session what its office says
 * @param starts when it begins
 * @param ends when it ends, which does not belong to it
 * @param state how far it is
 * @param sequence how often it was changed, for calendars
 * @param changedAt when it was changed last
 */
public record SessionSummary(
    SessionId id,
    EventId event,
    EventId registersAt,
    String slug,
    SessionDraft session,
    Instant starts,
    Instant ends,
    SessionState state,
    int sequence,
    Instant changedAt) {

  /** Whether it is over at a moment. */
  public boolean isOver(Instant moment) {
    return !moment.isBefore(ends);
  }
}
