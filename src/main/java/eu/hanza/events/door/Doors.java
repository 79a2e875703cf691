package eu.hanza.events.door;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventState;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The doors of published events, and of their sessions of these days, that somebody may open. */
@Component
@Transactional(readOnly = true)
class Doors {

  private static final Duration BEFORE = Duration.ofHours(6);
  private static final Duration AHEAD = Duration.ofHours(36);

  private final EventCalendar calendar;
  private final JdbcClient database;
  private final Clock clock;

  Doors(EventCalendar calendar, JdbcClient database, Clock clock) {
    this.calendar = calendar;
    this.database = database;
    this.clock = clock;
  }

  /** A session with a door of its own. */
  record SessionDoor(
      EventId event, UUID session, LocalizedText title, ZonedDateTime starts, ZonedDateTime ends) {}

  /** The events whose door somebody may open and that are not over. */
  List<EventSummary> events(Actor actor) {
    return calendar.coming(null).stream()
        .filter(event -> event.state() == EventState.PUBLISHED)
        .filter(event -> EventRules.mayCheckIn(actor, event))
        .toList();
  }

  /** The sessions of these events that run now or soon. */
  Map<EventId, List<SessionDoor>> sessions(List<EventSummary> events) {
    var now = clock.instant();
    return database
        .sql(
            """
            select registers_at, id, title::text as title, starts, ends, zone from events.session
            where registers_at = any(:events) and state = 'PUBLISHED'
              and ends > :from and starts < :to order by starts, id
            """)
        .param("events", events.stream().map(event -> event.id().value()).toArray(UUID[]::new))
        .param("from", StoredValues.stored(now.minus(BEFORE)))
        .param("to", StoredValues.stored(now.plus(AHEAD)))
        .query((row, number) -> door(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(SessionDoor::event));
  }

  private static SessionDoor door(ResultSet row) throws SQLException {
    var zone = ZoneId.of(row.getString("zone"));
    return new SessionDoor(
        new EventId(row.getObject("registers_at", UUID.class)),
        row.getObject("id", UUID.class),
        StoredValues.fromJson(row.getString("title")),
        row.getObject("starts", OffsetDateTime.class).atZoneSameInstant(zone),
        row.getObject("ends", OffsetDateTime.class).atZoneSameInstant(zone));
  }
}
