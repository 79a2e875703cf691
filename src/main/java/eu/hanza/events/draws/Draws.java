package eu.hanza.events.draws;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.allocation.Draw;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.SeatPolicies;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.sessions.BookingMode;
import eu.hanza.events.sessions.SessionSummary;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws of seats: the office announces one before anybody has a seat, everybody asks until it
 * closes, and {@link Settling} draws. What is published is enough to repeat it with {@link Draw}.
 */
@Service
@Transactional
public class Draws {

  private static final String SELECT =
      """
      select d.*, case when d.drawn_at is null
          then (select count(*) from events.booking b
            where b.subject = d.subject and b.state = 'REQUESTED')
          else (select count(*) from events.draw_ticket t where t.subject = d.subject)
        end as requests
      from events.draw d
      """;

  private final JdbcClient database;
  private final SeatPolicies policies;
  private final Bookings bookings;
  private final History history;
  private final Clock clock;

  Draws(
      JdbcClient database, SeatPolicies policies, Bookings bookings, History history, Clock clock) {
    this.database = database;
    this.policies = policies;
    this.bookings = bookings;
    this.history = history;
    this.clock = clock;
  }

  /** The draw of the seats of an event or session, if there is one. */
  @Transactional(readOnly = true)
  public Optional<SeatDraw> of(EntityId subject) {
    return database
        .sql(SELECT + " where d.subject = ?")
        .param(subject.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** The draws of an event and of its sessions. */
  @Transactional(readOnly = true)
  public List<SeatDraw> in(EventId event) {
    return database
        .sql(SELECT + " where d.event = ? order by d.closes_at, d.subject")
        .param(event.value())
        .query((row, number) -> read(row))
        .list();
  }

  private static SeatDraw read(ResultSet row) throws SQLException {
    var drawn = row.getObject("drawn_at", OffsetDateTime.class);
    return new SeatDraw(
        row.getObject("subject", UUID.class),
        new EventId(row.getObject("event", UUID.class)),
        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
        row.getString("commitment"),
        drawn == null ? null : row.getString("seed"),
        drawn == null ? null : drawn.toInstant(),
        row.getObject("settled_at") != null,
        row.getInt("requests"));
  }

  /** The tickets of a draw in the order in which they were drawn. */
  @Transactional(readOnly = true)
  public List<DrawnTicket> tickets(UUID subject) {
    return database
        .sql("select * from events.draw_ticket where subject = ? order by position")
        .param(subject)
        .query(
            (row, number) ->
                new DrawnTicket(
                    row.getInt("position"),
                    row.getObject("booking", UUID.class).toString(),
                    row.getInt("class"),
                    row.getBoolean("late")))
        .list();
  }

  /**
   * Announces a draw, or sets another time for one that nobody can have closed yet. The seed is
   * made here, and only its hash is shown until the draw.
   *
   * @param session the session whose seats are drawn; null for the event itself
   */
  public List<Refusal> announce(
      Actor by, EventSummary event, @Nullable SessionSummary session, Instant closesAt) {
    keeps(by, event);
    var subject = session == null ? event.id() : session.id();
    var known = of(subject);
    var against =
        known.isPresent() ? against(known.get()) : against(event, session, bookings(subject));
    if (against.isEmpty() && known.filter(draw -> isEarlier(draw, closesAt)).isPresent()) {
      against = Optional.of("earlier");
    }
    var start = session == null ? event.event().time().start() : session.session().time().start();
    if (against.isEmpty() && !closesAt.isAfter(clock.instant())) {
      against = Optional.of("past");
    } else if (against.isEmpty() && closesAt.isAfter(last(event, start.toInstant()))) {
      against = Optional.of("after-start");
    }
    if (against.isPresent()) {
      return List.of(Refusal.of("events.office.draw.against." + against.get()).at("closesAt"));
    }
    write(event, session, closesAt);
    note(by, event, session, known.isPresent() ? "moved" : "announced", closesAt);
    return List.of();
  }

  /** Whoever takes part was told a time, which may only be put off. */
  private static boolean isEarlier(SeatDraw draw, Instant closesAt) {
    return draw.requests() > 0 && closesAt.isBefore(draw.closesAt());
  }

  /** After it nobody would be offered what comes free. */
  private Instant last(EventSummary event, Instant start) {
    return start.minus(Duration.ofHours(policies.of(event.id()).cutoffHours()));
  }

  private static void keeps(Actor by, EventSummary event) {
    by.must(EventRules.mayKeep(by, event.programme()), "draw seats of " + event.id());
  }

  private Optional<String> against(SeatDraw known) {
    var over = known.drawnAt() != null || !known.closesAt().isAfter(clock.instant());
    return over ? Optional.of("over") : Optional.empty();
  }

  private Optional<String> against(
      EventSummary event, @Nullable SessionSummary session, int booked) {
    if (booked > 0) {
      return Optional.of("booked");
    }
    var decided =
        session == null
            ? policies.of(event.id()).approval()
            : session.session().booking() != BookingMode.BOOKABLE;
    return decided ? Optional.of("decided") : Optional.empty();
  }

  private int bookings(EntityId subject) {
    return bookings.counts(subject).entrySet().stream()
        .filter(count -> count.getKey().isLive())
        .mapToInt(java.util.Map.Entry::getValue)
        .sum();
  }

  private void write(EventSummary event, @Nullable SessionSummary session, Instant closesAt) {
    var seed = Token.random().value();
    database
        .sql(
            """
            insert into events.draw (subject, event, session, closes_at, seed, commitment,
              announced_at)
            values (:subject, :event, :session, :closes, :seed, :commitment, :now)
            on conflict (subject) do update set closes_at = excluded.closes_at
            """)
        .param("subject", session == null ? event.id().value() : session.id().value())
        .param("event", event.id().value())
        .param("session", session == null ? null : session.id().value())
        .param("closes", StoredValues.stored(closesAt))
        .param("seed", seed)
        .param("commitment", Draw.commitment(seed))
        .param("now", StoredValues.stored(clock.instant()))
        .update();
  }

  private void note(
      Actor by,
      EventSummary event,
      @Nullable SessionSummary session,
      String what,
      Instant closesAt) {
    var title = session == null ? event.event().title() : session.session().title();
    var closing = closesAt.atZone(event.event().time().zone());
    history.note(
        Line.of("events.history.draw", by.person(), event.id())
            .with("what", what)
            .with("title", title.in(Language.PL).text())
            .with("closes", Formats.of(Language.PL).dateTime(closing)));
  }

  /** Gives up a draw in which nobody takes part yet; false if somebody does. */
  public boolean giveUp(Actor by, EventSummary event, @Nullable SessionSummary session) {
    keeps(by, event);
    var subject = session == null ? event.id() : session.id();
    var known = of(subject).filter(one -> one.drawnAt() == null && one.requests() == 0);
    if (known.isEmpty()) {
      return false;
    }
    database.sql("delete from events.draw where subject = ?").param(subject.value()).update();
    note(by, event, session, "given-up", known.get().closesAt());
    return true;
  }
}
