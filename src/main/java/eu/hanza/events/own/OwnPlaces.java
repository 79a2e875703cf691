package eu.hanza.events.own;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventState;
import eu.hanza.events.EventTime;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationState;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registrations of a person, for events that are still to come and for past ones. */
@Service
@Transactional(readOnly = true)
class OwnPlaces {

  private static final String MINE =
      """
      with mine as (
        select r.id, r.state, e.slug, e.title::text as title, e.city::text as city, e.platform,
          e.starts_on, e.ends_on, e.starts_at, e.ends_at, e.zone, e.state as event_state,
          (e.ends_on + coalesce(e.ends_at, time '24:00')) at time zone e.zone <= :now as over,
          exists (select 1 from events.certificate c
            where c.registration = r.id and c.void_at is null) as certified
        from events.registration r join events.event e on e.id = r.event
        where r.person = :person and r.erased_at is null and e.state <> 'DRAFT')
      """;

  private final JdbcClient database;
  private final Clock clock;

  OwnPlaces(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** How many registrations there are for events to come, and for past ones. */
  record Counts(long coming, long past) {

    long of(boolean over) {
      return over ? past : coming;
    }
  }

  /**
   * A registration.
   *
   * @param id the registration
   * @param slug the event's part of addresses
   * @param title the event
   * @param city where it takes place; empty on the network
   * @param platform where on the network; may be empty
   * @param time when
   * @param eventState how far the event is
   * @param state how far the registration is
   * @param over whether the event is over
   * @param certified whether there is a certificate that holds
   */
  record Entry(
      RegistrationId id,
      String slug,
      LocalizedText title,
      LocalizedText city,
      String platform,
      EventTime time,
      EventState eventState,
      RegistrationState state,
      boolean over,
      boolean certified) {}

  Counts counts(Actor actor) {
    return asked(
            actor,
            """
            select count(*) filter (where not over) as coming, count(*) filter (where over) as past
            from mine
            """)
        .query((row, number) -> new Counts(row.getLong("coming"), row.getLong("past")))
        .single();
  }

  private JdbcClient.StatementSpec asked(Actor actor, String question) {
    return database
        .sql(MINE + question)
        .param("person", actor.who().value())
        .param("now", StoredValues.stored(clock.instant()));
  }

  /** A page: what is to come with the next first, or what is over with the latest first. */
  PageOf<Entry> page(Actor actor, boolean over, Counts counts, int number, int size) {
    var order =
        over ? "starts_on desc, starts_at desc nulls last" : "starts_on, starts_at nulls first";
    var entries =
        asked(
                actor,
                "select * from mine where over = :over order by %s, id limit :size offset :offset"
                    .formatted(order))
            .param("over", over)
            .param("size", size)
            .param("offset", PageOf.offset(number, size))
            .query((row, n) -> entry(row))
            .list();
    return new PageOf<>(entries, Math.max(1, number), size, counts.of(over));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new RegistrationId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        StoredValues.fromJson(row.getString("title")),
        StoredValues.fromJson(row.getString("city")),
        row.getString("platform"),
        new EventTime(
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            row.getObject("starts_at", LocalTime.class),
            row.getObject("ends_at", LocalTime.class),
            ZoneId.of(row.getString("zone"))),
        EventState.valueOf(row.getString("event_state")),
        RegistrationState.valueOf(row.getString("state")),
        row.getBoolean("over"),
        row.getBoolean("certified"));
  }
}
