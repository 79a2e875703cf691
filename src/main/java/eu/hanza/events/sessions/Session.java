package eu.hanza.events.sessions;

import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Slug;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A session of an event. People register at {@code registersAt}, which is the event itself or a
 * larger one that it is part of.
 */
@Table(schema = "events", name = "session")
record Session(
    @Id SessionId id,
    EventId event,
    EventId registersAt,
    Slug slug,
    @Embedded.Empty SessionDraft draft,
    Instant starts,
    Instant ends,
    SessionState state,
    int sequence,
    Instant changedAt,
    @Version int version) {

  static Session draft(
      EventId event, EventId registersAt, Slug slug, SessionDraft draft, Instant at) {
    return new Session(
        SessionId.next(),
        event,
        registersAt,
        slug,
        draft,
        draft.time().start().toInstant(),
        draft.time().end().toInstant(),
        SessionState.DRAFT,
        0,
        at,
        0);
  }

  /** Says it anew; calendars that have the session take the higher sequence. */
  Session say(SessionDraft newDraft, Instant at) {
    if (state == SessionState.CANCELLED || state == SessionState.HELD) {
      throw new IllegalStateException("A session does not change once it is " + state);
    }
    return with(newDraft, state, sequence + 1, at);
  }

  Session publish(Instant at) {
    require(SessionState.DRAFT, SessionState.PUBLISHED);
    return with(draft, SessionState.PUBLISHED, sequence, at);
  }

  Session cancel(Instant at) {
    require(SessionState.PUBLISHED, SessionState.CANCELLED);
    return with(draft, SessionState.CANCELLED, sequence + 1, at);
  }

  Session hold(Instant at) {
    require(SessionState.PUBLISHED, SessionState.HELD);
    return with(draft, SessionState.HELD, sequence, at);
  }

  private void require(SessionState from, SessionState to) {
    if (state != from) {
      throw new IllegalStateException(
          "A session becomes " + to + " from " + from + ", not " + state);
    }
  }

  private Session with(SessionDraft newDraft, SessionState newState, int newSequence, Instant at) {
    return new Session(
        id,
        event,
        registersAt,
        slug,
        newDraft,
        newDraft.time().start().toInstant(),
        newDraft.time().end().toInstant(),
        newState,
        newSequence,
        at,
        version);
  }

  SessionSummary summary() {
    return new SessionSummary(
        id, event, registersAt, slug.value(), draft, starts, ends, state, sequence, changedAt);
  }
}
