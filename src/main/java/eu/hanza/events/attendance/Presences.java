package eu.hanza.events.attendance;

import eu.hanza.events.RegistrationId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.results.spi.Facts;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one truth about who was where: however many things say it, in whatever order they come, there
 * is one row, and the earliest time stands in it (E-26).
 */
@Component
@Transactional
public class Presences {

  private final JdbcClient database;
  private final Facts facts;
  private final Clock clock;

  Presences(JdbcClient database, Facts facts, Clock clock) {
    this.database = database;
    this.facts = facts;
    this.clock = clock;
  }

  /** Opens the list of an event or session if it has none, and keeps it from being closed now. */
  public void open(Gathering where) {
    var session = where.session();
    database
        .sql(
            """
            insert into events.attendance_list (subject, event, session, state)
            values (:subject, :event, :session::uuid, 'OPEN') on conflict (subject) do nothing
            """)
        .param("subject", where.subject())
        .param("event", where.event().id().value())
        .param("session", session == null ? null : session.id().toString())
        .update();
    database
        .sql("select state from events.attendance_list where subject = ? for share")
        .param(where.subject())
        .query(String.class)
        .single();
  }

  /** Whether the list of an event or session is closed. */
  @Transactional(readOnly = true)
  public boolean isClosed(UUID subject) {
    return database
        .sql("select state = 'CLOSED' from events.attendance_list where subject = ?")
        .param(subject)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** How many were at an event or session. */
  @Transactional(readOnly = true)
  public Headcount headcount(UUID subject) {
    return database
        .sql(
            """
            select count(*) filter (where not provisional) as present,
              count(*) filter (where provisional) as provisional
            from events.attendance where subject = ? and state = 'PRESENT'
            """)
        .param(subject)
        .query((row, number) -> new Headcount(row.getInt("present"), row.getInt("provisional")))
        .single();
  }

  /**
   * Notes that somebody was there. Who was at a session was at its event too, as long as the list
   * of that is open.
   *
   * @param reference what distinguishes this from other sources of the kind; may be empty
   * @param at when the person was seen; null where nobody noted it
   * @param provisional whether the office has to decide
   */
  public void note(
      Gathering where,
      RegistrationId who,
      AttendanceSource source,
      String reference,
      @Nullable Instant at,
      boolean provisional) {
    open(where);
    insert(where.subject(), who, source, reference, at, provisional);
    if (where.session() != null && !isClosed(where.event().id().value())) {
      var event = new Gathering(where.event(), null);
      open(event);
      var session = where.subject().toString();
      insert(event.subject(), who, AttendanceSource.SESSION, session, at, provisional);
    }
  }

  private void insert(
      UUID subject,
      RegistrationId who,
      AttendanceSource source,
      String reference,
      @Nullable Instant at,
      boolean provisional) {
    var id =
        database
            .sql(
                """
                insert into events.attendance as a
                  (id, subject, registration, state, provisional, first_at)
                values (gen_random_uuid(), :subject, :who, 'PRESENT', :provisional, :at)
                on conflict (subject, registration) do update set state = 'PRESENT', reason = '',
                  first_at = least(a.first_at, excluded.first_at),
                  provisional = excluded.provisional
                    and (a.provisional or a.state <> 'PRESENT')
                returning a.id
                """)
            .param("subject", subject)
            .param("who", who.value())
            .param("provisional", provisional)
            .param("at", at == null ? null : StoredValues.stored(at), Types.TIMESTAMP_WITH_TIMEZONE)
            .query(UUID.class)
            .single();
    database
        .sql(
            """
            insert into events.attendance_source (attendance, kind, reference, at)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .param(id)
        .param(source.name())
        .param(reference)
        .param(StoredValues.stored(at == null ? clock.instant() : at))
        .update();
  }

  /** Takes back what one kind of source said; nobody else says it, so the person was not there. */
  void forget(UUID subject, RegistrationId who, AttendanceSource source) {
    database
        .sql(
            """
            delete from events.attendance_source s using events.attendance a
            where a.id = s.attendance and a.subject = ? and a.registration = ? and s.kind = ?
            """)
        .param(subject)
        .param(who.value())
        .param(source.name())
        .update();
    var gone =
        database
            .sql(
                """
                delete from events.attendance a where a.subject = ? and a.registration = ?
                  and a.state = 'PRESENT' and not exists (
                    select 1 from events.attendance_source s where s.attendance = a.id)
                """)
            .param(subject)
            .param(who.value())
            .update();
    if (gone > 0) {
      facts.retract(AttendanceFacts.key(subject, who));
    }
  }

  /** Takes somebody off the list, whatever said that the person was there. */
  void remove(UUID subject, RegistrationId who) {
    database
        .sql("delete from events.attendance where subject = ? and registration = ?")
        .param(subject)
        .param(who.value())
        .update();
    facts.retract(AttendanceFacts.key(subject, who));
  }

  /** Decides that somebody counts who was there without a valid place. */
  void confirm(UUID subject, RegistrationId who) {
    database
        .sql(
            """
            update events.attendance set provisional = false
            where registration = :who and (subject = :subject or subject = (
              select event from events.attendance_list where subject = :subject))
            """)
        .param("who", who.value())
        .param("subject", subject)
        .update();
  }

  /** Notes why somebody could not come. */
  void excuse(Gathering where, RegistrationId who, String reason) {
    open(where);
    remove(where.subject(), who);
    database
        .sql(
            """
            insert into events.attendance (id, subject, registration, state, reason)
            values (gen_random_uuid(), ?, ?, 'EXCUSED', ?)
            """)
        .param(where.subject())
        .param(who.value())
        .param(reason)
        .update();
  }
}
