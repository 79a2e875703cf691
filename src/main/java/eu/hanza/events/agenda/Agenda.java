package eu.hanza.events.agenda;

import eu.hanza.accounts.Token;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.exchange.CalendarEntry;
import eu.hanza.events.exchange.CalendarWriter;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal agendas. Whoever came by the link of a letter sees the bookings of that registration and
 * what the person marked; whoever is signed in sees those of all events.
 */
@Service
@Transactional
public class Agenda {

  private static final String SELECT =
      """
      with mine as (
        select b.*, r.person from events.registration r
        join events.booking b on b.registration = r.id
        where r.person = :person and r.erased_at is null
          and (:registration::uuid is null or r.id = :registration)),
      wanted as (
        select s.id, m.id as booking, m.state, m.expires_at, m.subject, m.audience, m.class,
          m.queue_key, m.opted_out, m.keeps_place, i.session is not null as marked
        from events.session s
        left join mine m on m.session = s.id
        left join events.agenda_item i on i.session = s.id and i.person = :person
        where (m.id is not null and m.state not in ('DECLINED', 'EXPIRED', 'REFUSED', 'WITHDRAWN'))
          or i.session is not null)
      select e.id as event, s.id as session, '/events/' || e.slug || '/sessions/' || s.slug as path,
        s.title::text as title, coalesce(o.name, e.city)::text as place_name, s.starts, s.ends,
        s.zone, w.booking, w.state, w.expires_at, w.marked, s.state = 'CANCELLED' as cancelled,
        s.sequence, w.state = 'CONFIRMED' and w.audience = 'ONLINE' and s.join_link <> '' as online,
        coalesce(w.opted_out, false) as opted_out, coalesce(w.keeps_place, false) as keeps_place,
        case when w.state = 'WAITING' then (
          select count(*) from events.booking x where x.subject = w.subject
            and x.audience = w.audience and x.state = 'WAITING'
            and (x.class, x.queue_key) <= (w.class, w.queue_key)) else 0 end as list_place
      from wanted w join events.session s on s.id = w.id
      join events.event e on e.id = s.event
      left join events.room o on o.id = s.room
      where s.state <> 'DRAFT'
      union all
      select e.id, null, '/events/' || e.slug, e.title::text, e.city::text,
        (e.starts_on + e.starts_at) at time zone e.zone, (e.ends_on + e.ends_at) at time zone e.zone,
        e.zone, m.id, m.state, m.expires_at, false, e.state = 'CALLED_OFF', e.sequence,
        m.state = 'CONFIRMED' and e.join_link <> '', m.opted_out, m.keeps_place, 0
      from mine m join events.event e on e.id = m.subject
      where m.session is null and e.starts_at is not null
        and m.state not in ('DECLINED', 'EXPIRED', 'REFUSED', 'WITHDRAWN')
      order by 6, 2
      """;

  private final JdbcClient database;
  private final Clock clock;
  private final String address;
  private final CalendarWriter calendars;

  Agenda(
      JdbcClient database,
      Clock clock,
      @Value("${hanza.address}") String address,
      @Value("${hanza.mail.from}") String from) {
    this.database = database;
    this.clock = clock;
    this.address = address;
    this.calendars = new CalendarWriter(clock, from);
  }

  /** The agenda of a signed-in person: of all events. */
  @Transactional(readOnly = true)
  public List<AgendaEntry> of(PersonId person) {
    return read(person, null);
  }

  /** The agenda behind the link of a letter: of one registration. */
  @Transactional(readOnly = true)
  public List<AgendaEntry> of(OwnPlace own) {
    return read(own.person(), own.id().value());
  }

  private List<AgendaEntry> read(PersonId person, @Nullable UUID registration) {
    return AgendaEntry.compared(
        database
            .sql(SELECT)
            .param("person", person.value())
            .param("registration", registration)
            .query((row, number) -> entry(row))
            .list());
  }

  private static AgendaEntry entry(ResultSet row) throws SQLException {
    var session = row.getObject("session", UUID.class);
    var booking = row.getObject("booking", UUID.class);
    var state = row.getString("state");
    var expires = row.getObject("expires_at", OffsetDateTime.class);
    return new AgendaEntry(
        new EventId(row.getObject("event", UUID.class)),
        session == null ? null : new SessionId(session),
        row.getString("path"),
        StoredValues.fromJson(row.getString("title")),
        StoredValues.fromJson(row.getString("place_name")),
        row.getObject("starts", OffsetDateTime.class).toInstant(),
        row.getObject("ends", OffsetDateTime.class).toInstant(),
        ZoneId.of(row.getString("zone")),
        booking == null ? null : new BookingId(booking),
        state == null ? null : BookingState.valueOf(state),
        row.getInt("list_place"),
        expires == null ? null : expires.toInstant(),
        row.getBoolean("marked"),
        row.getBoolean("cancelled"),
        row.getInt("sequence"),
        row.getBoolean("online"),
        row.getBoolean("opted_out"),
        row.getBoolean("keeps_place"),
        List.of());
  }

  /** Marks a session, of any event. */
  public void mark(PersonId person, SessionId session) {
    database
        .sql(
            """
            insert into events.agenda_item (person, session, at) values (?, ?, ?)
            on conflict do nothing
            """)
        .param(person.value())
        .param(session.value())
        .param(StoredValues.stored(clock.instant()))
        .update();
  }

  /** The sessions that a person marked, of all events. */
  @Transactional(readOnly = true)
  public Set<SessionId> marked(PersonId person) {
    return database
        .sql("select session from events.agenda_item where person = ?")
        .param(person.value())
        .query((row, number) -> new SessionId(row.getObject("session", UUID.class)))
        .set();
  }

  /** Takes the mark away. */
  public void unmark(PersonId person, SessionId session) {
    database
        .sql("delete from events.agenda_item where person = ? and session = ?")
        .param(person.value())
        .param(session.value())
        .update();
  }

  /**
   * Makes the secret address of the person's calendar anew; the one before ends.
   *
   * @param own the registration whose letter led here; null for somebody who is signed in
   */
  public Token feed(PersonId person, @Nullable OwnPlace own) {
    stopFeed(person);
    var token = Token.random();
    database
        .sql(
            """
            insert into events.agenda_feed (token_hash, person, registration, made_at)
            values (?, ?, ?, ?)
            """)
        .param(token.hash())
        .param(person.value())
        .param(own == null ? null : own.id().value())
        .param(StoredValues.stored(clock.instant()))
        .update();
    return token;
  }

  /** Ends the calendar of a person. */
  public void stopFeed(PersonId person) {
    database.sql("delete from events.agenda_feed where person = ?").param(person.value()).update();
  }

  /** Whether the person has a calendar. */
  @Transactional(readOnly = true)
  public boolean hasFeed(PersonId person) {
    return database
        .sql("select exists (select 1 from events.agenda_feed where person = ?)")
        .param(person.value())
        .query(Boolean.class)
        .single();
  }

  /** The calendar behind a secret address, if it holds. Join links never stand in it. */
  @Transactional(readOnly = true)
  public Optional<byte[]> calendar(Token token, String name, Language language) {
    return database
        .sql("select person, registration from events.agenda_feed where token_hash = ?")
        .param(token.hash())
        .query(
            (row, number) ->
                read(
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getObject("registration", UUID.class)))
        .optional()
        .map(
            entries -> calendars.feed(name, entries.stream().map(e -> said(e, language)).toList()));
  }

  private CalendarEntry said(AgendaEntry entry, Language language) {
    var id = entry.session() == null ? "event-" + entry.event() : "session-" + entry.session();
    var where = entry.where();
    return new CalendarEntry(
        id + "@hanza",
        entry.sequence(),
        null,
        entry.title().in(language).text(),
        "",
        (where.isEmpty() ? LocalizedText.EMPTY : where).in(language).text(),
        address + "/" + language.tag() + entry.path(),
        entry.starts().atZone(entry.zone()),
        entry.ends().atZone(entry.zone()),
        false,
        entry.cancelled(),
        List.of());
  }

  /** Forgets what an erased person marked. */
  public void forget(PersonId person) {
    stopFeed(person);
    database.sql("delete from events.agenda_item where person = ?").param(person.value()).update();
  }
}
