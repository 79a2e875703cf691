package eu.hanza.events.seats;

import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Gives free seats to those who wait: right after a seat came free, and again by a look every half
 * minute, so that nothing is lost in a crash. Each offer is a transaction of its own.
 */
@Component
class Promotions {

  private static final Logger log = LoggerFactory.getLogger(Promotions.class);
  private static final int TRIES = 5;

  private final JdbcClient database;
  private final Clock clock;

  Promotions(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A pool with people who wait, and when what it is for begins. */
  private record Pool(UUID subject, Audience audience, Instant start, OfferTerms terms) {}

  @Async
  @TransactionalEventListener(fallbackExecution = true)
  void on(SeatBook.SeatFreed freed) {
    pool(freed.subject(), freed.audience()).ifPresent(this::promote);
  }

  /** Ends offers that are over, ends choices nobody made, and fills what is free. */
  @Scheduled(fixedDelay = 30_000)
  void sweep() {
    expired().forEach(this::expire);
    unchosen().forEach(this::drop);
    free().forEach(this::promote);
  }

  private void promote(Pool pool) {
    try {
      while (patiently(pool).isPresent()) {
        log.debug("A seat of {} was offered", pool.subject());
      }
    } catch (DataAccessException e) {
      log.warn("Seats of {} are offered at the next look", pool.subject(), e);
    }
  }

  /** Asks again where the list changed meanwhile. */
  private Optional<UUID> patiently(Pool pool) {
    for (var tried = 1; ; tried++) {
      try {
        return offer(pool);
      } catch (ConcurrencyFailureException e) {
        if (tried == TRIES) {
          throw e;
        }
      }
    }
  }

  private Optional<UUID> offer(Pool pool) {
    var now = clock.instant();
    var open = pool.terms().open(now, pool.start());
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var expires = pool.terms().isDirect() ? null : StoredValues.stored(open.get());
    return database
        .sql("select events.offer(?, ?, ?, ?)")
        .param(pool.subject())
        .param(pool.audience().name())
        .param(expires)
        .param(now())
        .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .single();
  }

  private void expire(UUID booking) {
    database
        .sql("select events.expire(?, ?)")
        .param(booking)
        .param(now())
        .query((row, number) -> number)
        .list();
  }

  /** The seat that was moved onto another one goes, since the person did not choose. */
  private void drop(UUID booking) {
    database
        .sql("select events.leave(?, 'CANCELLED', 'unchosen', null, ?)")
        .param(booking)
        .param(now())
        .query((row, number) -> number)
        .list();
  }

  private List<UUID> expired() {
    return due("OFFERED");
  }

  private List<UUID> unchosen() {
    return due("MUST_CHOOSE");
  }

  private List<UUID> due(String state) {
    return database
        .sql(
            """
            select id from events.booking where state = ? and expires_at <= ?
            order by expires_at, id limit 1000
            """)
        .param(state)
        .param(now())
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  private Optional<Pool> pool(UUID subject, Audience audience) {
    return database
        .sql(POOLS + " and p.subject = ? and p.audience = ?")
        .param(now())
        .param(subject)
        .param(audience.name())
        .query((row, number) -> read(row))
        .optional();
  }

  private List<Pool> free() {
    return database.sql(POOLS).param(now()).query((row, number) -> read(row)).list();
  }

  private static final String POOLS =
      """
      select p.subject, p.audience, coalesce(s.starts,
          (e.starts_on + coalesce(e.starts_at, time '00:00')) at time zone e.zone) as starts,
        e.zone, coalesce(q.accept_hours, 24) as accept_hours,
        coalesce(q.quiet_from, time '22:00') as quiet_from,
        coalesce(q.quiet_to, time '07:00') as quiet_to, coalesce(q.cutoff_hours, 3) as cutoff_hours
      from events.seat_pool p join events.event e on e.id = p.event
      left join events.session s on s.id = p.subject
      left join events.seat_policy q on q.event = p.event
      where p.waiting > 0 and (p.capacity is null or p.taken + p.held < p.capacity)
        and e.state = 'PUBLISHED' and (s.id is null or s.state = 'PUBLISHED')
        and coalesce(s.starts,
          (e.starts_on + coalesce(e.starts_at, time '00:00')) at time zone e.zone) > ?
      """;

  private static Pool read(ResultSet row) throws SQLException {
    return new Pool(
        row.getObject("subject", UUID.class),
        Audience.valueOf(row.getString("audience")),
        row.getObject("starts", OffsetDateTime.class).toInstant(),
        new OfferTerms(
            row.getInt("accept_hours"),
            row.getObject("quiet_from", LocalTime.class),
            row.getObject("quiet_to", LocalTime.class),
            row.getInt("cutoff_hours"),
            ZoneId.of(row.getString("zone"))));
  }

  private OffsetDateTime now() {
    return StoredValues.stored(clock.instant());
  }
}
