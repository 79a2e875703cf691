package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventKind;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.hackathon.Hackathon.Judging;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.NotFoundException;
import java.time.OffsetDateTime;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what with a hackathon, and until when. */
@Component
class HackathonRules {

  private final EventCalendar calendar;
  private final JdbcClient database;

  HackathonRules(EventCalendar calendar, JdbcClient database) {
    this.calendar = calendar;
    this.database = database;
  }

  /** The event, for those who keep it. */
  EventSummary mustKeep(Actor by, EventId id) {
    var event = calendar.get(id);
    by.must(EventRules.mayKeep(by, event.programme()), "keep the hackathon of " + id);
    if (event.event().kind() != EventKind.HACKATHON) {
      throw new NotFoundException("hackathon of " + id);
    }
    return event;
  }

  /** Whoever is signed in judges where the office named them. */
  boolean mayJudge(Actor by, Hackathon hackathon) {
    return by.isSignedIn() && hackathon.jurors().contains(by.who());
  }

  /** Whether a juror is one of the people of a team. */
  boolean isOwnTeam(Judging judging) {
    return database
        .sql(
            """
            select exists (select 1 from events.team_member m
              join events.registration r on r.id = m.registration
              where m.team = ? and r.person = ?)
            """)
        .param(judging.team().value())
        .param(judging.juror().value())
        .query(Boolean.class)
        .single();
  }

  /** Keeps others from changing the hackathon until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  void lock(EventId event) {
    database
        .sql("insert into events.hackathon (event) values (?) on conflict do nothing")
        .param(event.value())
        .update();
    database
        .sql("select event from events.hackathon where event = ? for update")
        .param(event.value())
        .query()
        .singleRow();
  }

  /** The same for a hackathon whose result is still open. */
  @Transactional(propagation = Propagation.MANDATORY)
  void lockOpen(EventId event) {
    lock(event);
    var closed =
        database
            .sql("select closed_at from events.hackathon where event = ? and closed_at is not null")
            .param(event.value())
            .query(OffsetDateTime.class)
            .optional();
    if (closed.isPresent()) {
      throw new OptimisticLockingFailureException(
          "The result of " + event + " was closed on " + closed.get());
    }
  }
}
