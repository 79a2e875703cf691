package eu.hanza.events;

import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** An event; its registrations are aggregates of their own. */
@Table(schema = "events", name = "event")
record Event(
    @Id EventId id,
    ProgrammeId programme,
    Slug slug,
    @Embedded.Empty EventDraft draft,
    EventState state,
    int sequence,
    @Version int version) {

  static Event draft(ProgrammeId programme, Slug slug, EventDraft draft) {
    return new Event(EventId.next(), programme, slug, draft, EventState.DRAFT, 0, 0);
  }

  /** Says it anew; calendars that have the event take the higher sequence. */
  Event say(Slug newSlug, EventDraft draft) {
    if (state == EventState.CALLED_OFF) {
      throw new IllegalStateException("An event that is called off does not change");
    }
    return new Event(id, programme, newSlug, draft, state, sequence + 1, version);
  }

  Event publish() {
    if (state != EventState.DRAFT) {
      throw new IllegalStateException("Only a draft is published, not " + state);
    }
    return new Event(id, programme, slug, draft, EventState.PUBLISHED, sequence, version);
  }

  Event callOff() {
    if (state != EventState.PUBLISHED) {
      throw new IllegalStateException("Only a published event is called off, not " + state);
    }
    return new Event(id, programme, slug, draft, EventState.CALLED_OFF, sequence + 1, version);
  }

  Event close() {
    if (state != EventState.PUBLISHED) {
      throw new IllegalStateException("Only a published event is closed, not " + state);
    }
    return new Event(id, programme, slug, draft, EventState.CLOSED, sequence, version);
  }

  EventSummary summary(int taken) {
    return new EventSummary(id, programme, slug.value(), draft, state, sequence, taken);
  }

  /** Why nobody can register at a moment; null if people can. */
  RegistrationWindow window(Instant now) {
    return RegistrationWindow.of(state, draft, now);
  }
}
