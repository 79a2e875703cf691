package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections of people who were there although the closed list says otherwise (E-9). */
@Service
@Transactional
public class Contests {

  /** For how long somebody can object. */
  static final Period TIME = Period.ofDays(14);

  private final JdbcClient database;
  private final AttendanceBook book;
  private final Clock clock;

  Contests(JdbcClient database, AttendanceBook book, Clock clock) {
    this.database = database;
    this.book = book;
    this.clock = clock;
  }

  /** What somebody says who was there. */
  public record Contest(RegistrationId registration, String words, Instant at) {}

  /** Until when the person of a no-show can object; empty if there is nothing to object to. */
  @Transactional(readOnly = true)
  public Optional<Instant> until(OwnPlace own) {
    return database
        .sql(
            """
            select l.closed_at from events.attendance_list l
            join events.booking b on b.subject = l.subject and b.registration = :who
            where l.subject = :event and l.state = 'CLOSED' and b.state = 'CONFIRMED'
              and not exists (select 1 from events.attendance a
                where a.subject = l.subject and a.registration = :who)
            """)
        .param("who", own.id().value())
        .param("event", own.event().id().value())
        .query((row, number) -> row.getObject(1, OffsetDateTime.class))
        .optional()
        .map(closed -> closed.atZoneSameInstant(own.event().event().time().zone()).plus(TIME))
        .map(end -> end.toInstant());
  }

  /** Whether the person of a registration has objected. */
  @Transactional(readOnly = true)
  public boolean isContested(OwnPlace own) {
    return database
        .sql(
            """
            select exists (select 1 from events.attendance_contest
              where subject = ? and registration = ?)
            """)
        .param(own.event().id().value())
        .param(own.id().value())
        .query(Boolean.class)
        .single();
  }

  /** Takes an objection; after its time, or a second one, changes nothing. */
  public boolean contest(OwnPlace own, String words) {
    var open = until(own).filter(end -> clock.instant().isBefore(end)).isPresent();
    return open
        && database
                .sql(
                    """
                    insert into events.attendance_contest (subject, registration, words, at)
                    values (?, ?, ?, ?) on conflict do nothing
                    """)
                .param(own.event().id().value())
                .param(own.id().value())
                .param(words)
                .param(StoredValues.stored(clock.instant()))
                .update()
            > 0;
  }

  /** Objections that nobody has decided about, the first first. */
  @Transactional(readOnly = true)
  public List<Contest> open(Gathering where) {
    return database
        .sql(
            """
            select registration, words, at from events.attendance_contest
            where subject = ? and accepted is null order by at, registration
            """)
        .param(where.subject())
        .query(
            (row, number) ->
                new Contest(
                    new RegistrationId(row.getObject("registration", UUID.class)),
                    row.getString("words"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Agrees to an objection, or does not. */
  public void decide(Actor by, Gathering where, RegistrationId who, boolean accepted) {
    book.rows(by, where);
    var decided =
        database
            .sql(
                """
                update events.attendance_contest set accepted = ?
                where subject = ? and registration = ? and accepted is null
                """)
            .param(accepted)
            .param(where.subject())
            .param(who.value())
            .update();
    if (accepted && decided > 0) {
      book.correct(by, where, who);
    }
  }
}
