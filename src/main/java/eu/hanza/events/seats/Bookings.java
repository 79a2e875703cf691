package eu.hanza.events.seats;

import eu.hanza.events.RegistrationId;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about bookings. */
@Component
public class Bookings {

  private static final String SELECT =
      """
      select b.*, p.waiting as list, (
          select count(*) from events.booking o where o.subject = b.subject
            and o.audience = b.audience and o.state = 'WAITING'
            and (o.class, o.queue_key) < (b.class, b.queue_key)) + 1 as place,
        r.event, r.number as registration_number
      from events.booking b join events.seat_pool p using (subject, audience)
      join events.registration r on r.id = b.registration
      """;

  private final JdbcClient database;

  Bookings(JdbcClient database) {
    this.database = database;
  }

  /** The booking of a whole event by a registration. */
  public Optional<BookingId> ofEvent(RegistrationId registration) {
    return database
        .sql("select id from events.booking where registration = ? and session is null")
        .param(registration.value())
        .query((row, number) -> new BookingId(row.getObject("id", UUID.class)))
        .optional();
  }

  /** A booking. */
  public Optional<BookingView> find(BookingId id) {
    return database
        .sql(SELECT + " where b.id = ?")
        .param(id.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** The booking of a session by a registration. */
  public Optional<BookingView> find(RegistrationId registration, SessionId session) {
    return database
        .sql(SELECT + " where b.registration = ? and b.subject = ?")
        .param(registration.value())
        .param(session.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** All bookings of a registration, of the event first, then by time. */
  public List<BookingView> of(RegistrationId registration) {
    return database
        .sql(SELECT + " where b.registration = ? order by b.during nulls first, b.queue_key")
        .param(registration.value())
        .query((row, number) -> read(row))
        .list();
  }

  /** All bookings of an event or session: those with seats first, then the list in its order. */
  public List<BookingView> of(EntityId subject) {
    return database
        .sql(SELECT + " where b.subject = ? order by (b.state = 'WAITING'), b.class, b.queue_key")
        .param(subject.value())
        .query((row, number) -> read(row))
        .list();
  }

  /** A page of the bookings of an event or session, of all states or of one. */
  public PageOf<BookingView> page(
      EntityId subject, @Nullable BookingState state, int number, int size) {
    var total =
        database
            .sql(
                """
                select count(*) from events.booking
                where subject = :subject and (:state::text is null or state = :state)
                """)
            .param("subject", subject.value())
            .param("state", state == null ? null : state.name())
            .query(Long.class)
            .single();
    var rows =
        database
            .sql(
                SELECT
                    + """
                     where b.subject = :subject and (:state::text is null or b.state = :state)
                    order by (b.state = 'WAITING'), b.class, b.queue_key, b.id
                    limit :size offset :offset
                    """)
            .param("subject", subject.value())
            .param("state", state == null ? null : state.name())
            .param("size", size)
            .param("offset", PageOf.offset(number, size))
            .query((row, n) -> read(row))
            .list();
    return new PageOf<>(rows, Math.max(1, number), size, total);
  }

  /** What those of the bookings may expect that are on a waiting list. */
  public Map<BookingId, Outlook> outlooks(Collection<BookingId> waiting) {
    var outlooks = new HashMap<BookingId, Outlook>();
    database
        .sql(
            """
            select b.id, (select count(*) from events.seat_entry n where n.subject = b.subject
                and n.audience = b.audience and n.what in ('OFFER', 'PROMOTE')) as offers,
              l.ended, l.got_in
            from events.booking b, lateral (
              select count(*) as ended,
                count(*) filter (where o.state in ('CONFIRMED', 'MUST_CHOOSE')) as got_in
              from (select k.state from events.booking k where k.subject = b.subject
                  and k.audience = b.audience and k.waited_at is not null
                  and k.state not in ('WAITING', 'OFFERED', 'REQUESTED')
                order by k.changed_at desc limit :last) o) l
            where b.id = any(:ids) and b.state = 'WAITING'
            """)
        .param("last", Outlook.LAST)
        .param("ids", waiting.stream().map(BookingId::value).toArray(UUID[]::new))
        .query(
            row -> {
              outlooks.put(
                  new BookingId(row.getObject("id", UUID.class)),
                  new Outlook(row.getInt("offers"), row.getInt("ended"), row.getInt("got_in")));
            });
    return outlooks;
  }

  /** How many bookings of an event or session are in each state. */
  public Map<BookingState, Integer> counts(EntityId subject) {
    var counts = new EnumMap<BookingState, Integer>(BookingState.class);
    database
        .sql("select state, count(*) as n from events.booking where subject = ? group by state")
        .param(subject.value())
        .query(
            row -> {
              counts.put(BookingState.valueOf(row.getString("state")), row.getInt("n"));
            });
    return counts;
  }

  /** The seats of an event or session, by audience. */
  public List<Pool> pools(EntityId subject) {
    return database
        .sql("select * from events.seat_pool where subject = ? order by audience")
        .param(subject.value())
        .query((row, number) -> pool(row))
        .list();
  }

  /** The seats of an event and of all its sessions. */
  public List<Pool> poolsOf(EventId event) {
    return database
        .sql("select * from events.seat_pool where event = ? order by subject, audience")
        .param(event.value())
        .query((row, number) -> pool(row))
        .list();
  }

  private static Pool pool(ResultSet row) throws SQLException {
    return new Pool(
        row.getObject("subject", UUID.class),
        Audience.valueOf(row.getString("audience")),
        row.getObject("capacity", Integer.class),
        row.getInt("taken"),
        row.getInt("waiting"),
        row.getInt("held"));
  }

  private static BookingView read(ResultSet row) throws SQLException {
    var session = row.getObject("session", UUID.class);
    var expires = row.getObject("expires_at", OffsetDateTime.class);
    var state = BookingState.valueOf(row.getString("state"));
    return new BookingView(
        new BookingId(row.getObject("id", UUID.class)),
        new RegistrationId(row.getObject("registration", UUID.class)),
        new EventId(row.getObject("event", UUID.class)),
        row.getInt("registration_number"),
        session == null ? null : new SessionId(session),
        Audience.valueOf(row.getString("audience")),
        state,
        state == BookingState.WAITING ? row.getInt("place") : 0,
        row.getInt("list"),
        row.getObject("booked_at", OffsetDateTime.class).toInstant(),
        expires == null ? null : expires.toInstant(),
        row.getBoolean("opted_out"),
        row.getBoolean("keeps_place"),
        row.getString("reason"));
  }
}
