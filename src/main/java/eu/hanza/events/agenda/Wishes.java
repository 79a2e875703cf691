package eu.hanza.events.agenda;

import eu.hanza.events.OwnPlace;
import eu.hanza.events.agenda.ClashGroups.Span;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that people marked and can book, in one statement however many there are. */
@Component
class Wishes {

  private static final String SELECT =
      """
      select s.id, '/events/' || e.slug || '/sessions/' || s.slug as path, s.title::text as title,
        o.name::text as room, s.starts, s.ends, s.zone, s.booking = 'APPROVAL' as asks,
        p.capacity - p.taken - p.held as free, p.waiting, b.state, (
          select x.title::text from events.booking k join events.session x on x.id = k.session
          where k.registration = r.id and k.state = 'CONFIRMED' and k.session <> s.id
            and k.during && tstzrange(s.starts, s.ends) limit 1) as clash
      from events.registration r
      join events.agenda_item i on i.person = r.person
      join events.session s on s.id = i.session and s.registers_at = r.event
      join events.event e on e.id = s.event
      join events.seat_pool p on p.subject = s.id
        and p.audience = case when s.mode = 'HYBRID' then r.audience else s.mode end
      left join events.room o on o.id = s.room
      left join events.booking b on b.registration = r.id and b.subject = s.id
        and b.state in ('REQUESTED', 'CONFIRMED', 'MUST_CHOOSE', 'WAITING', 'OFFERED')
      where r.id = :registration and s.state = 'PUBLISHED' and s.starts > :now
        and s.booking in ('BOOKABLE', 'APPROVAL') order by s.starts, s.id
      """;

  private final JdbcClient database;
  private final Clock clock;

  Wishes(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What somebody marked at an event, booked or not, by time. */
  @Transactional(readOnly = true)
  public List<Wish> all(OwnPlace own) {
    return database
        .sql(SELECT)
        .param("registration", own.id().value())
        .param("now", StoredValues.stored(clock.instant()))
        .query((row, number) -> read(row))
        .list();
  }

  /** What somebody marked and neither booked nor waits for. */
  @Transactional(readOnly = true)
  public List<Wish> open(OwnPlace own) {
    return all(own).stream().filter(wish -> wish.state() == null).toList();
  }

  private static Wish read(ResultSet row) throws SQLException {
    var room = row.getString("room");
    var state = row.getString("state");
    var clash = row.getString("clash");
    return new Wish(
        new SessionId(row.getObject("id", UUID.class)),
        row.getString("path"),
        StoredValues.fromJson(row.getString("title")),
        room == null ? LocalizedText.EMPTY : StoredValues.fromJson(room),
        new Span(
            row.getObject("starts", OffsetDateTime.class).toInstant(),
            row.getObject("ends", OffsetDateTime.class).toInstant()),
        ZoneId.of(row.getString("zone")),
        row.getBoolean("asks"),
        row.getObject("free", Integer.class),
        row.getInt("waiting"),
        state == null ? null : BookingState.valueOf(state),
        clash == null ? null : StoredValues.fromJson(clash));
  }
}
