package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.sessions.SessionBook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds events and sessions whose lists somebody keeps. */
@Component
public class Gatherings {

  private final EventCalendar calendar;
  private final SessionBook sessions;
  private final JdbcClient database;

  Gatherings(EventCalendar calendar, SessionBook sessions, JdbcClient database) {
    this.calendar = calendar;
    this.sessions = sessions;
    this.database = database;
  }

  /** An event, or a session of it, whose list the actor keeps. */
  public Gathering kept(Actor actor, EventId event, @Nullable String session) {
    var found = of(event, session == null || session.isBlank() ? null : SessionId.of(session));
    actor.must(
        EventRules.mayKeep(actor, found.event().programme()), "keep the attendance of " + event);
    return found;
  }

  /** An event, or a session of it, at whose door the actor stands. */
  public Gathering atDoor(Actor actor, EventId event, @Nullable String session) {
    var found = of(event, session == null || session.isBlank() ? null : SessionId.of(session));
    actor.must(EventRules.mayCheckIn(actor, found.event()), "stand at the door of " + event);
    return found;
  }

  /** An event, or a session that one registers for at it. */
  public Gathering of(EventId event, @Nullable SessionId session) {
    var summary = calendar.get(event);
    if (session == null) {
      return new Gathering(summary, null);
    }
    var found =
        sessions
            .session(session)
            .filter(one -> one.registersAt().equals(event))
            .orElseThrow(() -> new NotFoundException("session " + session + " of " + event));
    return new Gathering(summary, found);
  }

  /** The event or session with this id. */
  public Gathering of(UUID subject) {
    var session = sessions.session(new SessionId(subject));
    return session
        .map(one -> new Gathering(calendar.get(one.registersAt()), one))
        .orElseGet(() -> new Gathering(calendar.get(new EventId(subject)), null));
  }

  /**
   * The sessions that one registers for at an event, by time, without drafts and called-off ones.
   */
  public List<SessionSummary> sessions(EventId event) {
    return database
        .sql(
            """
            select id from events.session where registers_at = ? and state in ('PUBLISHED', 'HELD')
            order by starts, id
            """)
        .param(event.value())
        .query((row, number) -> new SessionId(row.getObject("id", UUID.class)))
        .list()
        .stream()
        .map(sessions::session)
        .flatMap(Optional::stream)
        .toList();
  }
}
