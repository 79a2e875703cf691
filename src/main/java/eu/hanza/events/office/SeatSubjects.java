package eu.hanza.events.office;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the events and sessions of addresses, for who keeps them. */
@Component
class SeatSubjects {

  private final EventCalendar calendar;
  private final SessionBook sessions;

  SeatSubjects(EventCalendar calendar, SessionBook sessions) {
    this.calendar = calendar;
    this.sessions = sessions;
  }

  /** The event, or its session; not found if the session is of another event. */
  SeatSubject of(Actor actor, String event, @Nullable String session) {
    var found = calendar.get(EventId.of(event));
    actor.must(EventRules.mayKeep(actor, found.programme()), "see the seats of " + event);
    return new SeatSubject(found, session == null ? null : session(found, session));
  }

  private SessionSummary session(EventSummary event, String session) {
    return sessions
        .session(SessionId.of(session))
        .filter(one -> one.event().equals(event.id()))
        .orElseThrow(() -> new NotFoundException("session " + session));
  }
}
