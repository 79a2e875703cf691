package eu.hanza.events.seats;

import eu.hanza.accounts.Actor;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.seats.BookingOutcome.Booked;
import eu.hanza.events.seats.BookingOutcome.Busy;
import eu.hanza.events.seats.BookingOutcome.Reason;
import eu.hanza.events.seats.BookingOutcome.Refused;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The seats of events and sessions. One SQL statement decides a seat, in functions of the database
 * ({@code R__seats.sql}); rules of the database stand behind them, so that no seat is given twice
 * (guarantees G1 to G6). Who may ask is checked by the callers.
 */
@Component
public class SeatBook {

  private static final int TRIES = 3;
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** Exclusion, unique, deadlock: somebody else was quicker, so it is looked at anew. */
  private static final Set<String> OVERTAKEN = Set.of("23P01", "23505", "40P01");

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SeatBook(
      JdbcClient database,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** Says that a seat came free; heard after the commit. */
  record SeatFreed(UUID subject, Audience audience) {}

  /** Keeps seats: of an event, or of a session of it. */
  @Transactional
  public void open(EntityId subject, Audience audience, EventId event, @Nullable Integer capacity) {
    var opened =
        database
            .sql(
                """
                insert into events.seat_pool (subject, audience, event) values (?, ?, ?)
                on conflict (subject, audience) do nothing
                """)
            .params(subject.value(), audience.name(), event.value())
            .update();
    if (opened == 1) {
      resize(subject, audience, capacity);
    }
  }

  /** Changes the number of seats; false if more are taken than there would be. */
  @Transactional
  public boolean resize(EntityId subject, Audience audience, @Nullable Integer capacity) {
    var done =
        database
            .sql("select events.resize(?, ?, ?, ?)")
            .params(list(subject.value(), audience.name(), capacity, now()))
            .query(Boolean.class)
            .single();
    events.publishEvent(new SeatFreed(subject.value(), audience));
    return done;
  }

  /**
   * Asks for a seat in a session.
   *
   * @param audience for those who come or for the others; null for what was said at registration
   * @param waits whether to wait for a seat that would be swapped for one at the same time
   */
  public BookingOutcome book(
      RegistrationId registration,
      SessionId session,
      @Nullable Audience audience,
      Actor by,
      boolean waits) {
    return book(registration, session, audience, by, waits, false);
  }

  /** Gives a seat in the office, also where people cannot book themselves. */
  public BookingOutcome give(RegistrationId registration, SessionId session, Actor by) {
    return book(registration, session, null, by, true, true);
  }

  private BookingOutcome book(
      RegistrationId registration,
      SessionId session,
      @Nullable Audience audience,
      Actor by,
      boolean waits,
      boolean office) {
    return ask(
        "events.book(?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        registration.value(),
        session.value(),
        name(audience),
        person(by),
        now(),
        waits,
        office);
  }

  /**
   * Asks for a seat as a person who is registered, in one statement.
   *
   * @param key the idempotency key of the request; null without one
   * @param fingerprint what the request asks for, so that a key is not used for two things
   */
  public BookingOutcome book(
      PersonId person,
      SessionId session,
      @Nullable Audience audience,
      boolean waits,
      @Nullable String key,
      String fingerprint) {
    return ask(
        "events.book_as(?, ?, ?, ?, ?, ?, ?, ?)",
        person.value(),
        key,
        fingerprint,
        UUID.randomUUID(),
        session.value(),
        name(audience),
        now(),
        waits);
  }

  /** Runs one of the functions that decide a seat. */
  private BookingOutcome ask(String sql, @Nullable Object... values) {
    return patiently(
        () ->
            database
                .sql("select * from " + sql)
                .params(list(values))
                .query((row, number) -> outcome(row))
                .single());
  }

  /** Asks again where somebody else was quicker; says busy where a lock is not to be had. */
  private static BookingOutcome patiently(Supplier<BookingOutcome> asking) {
    for (var tried = 1; ; tried++) {
      try {
        return asking.get();
      } catch (DataAccessException e) {
        var state = sqlState(e);
        if (LOCK_NOT_AVAILABLE.equals(state) || (tried == TRIES && OVERTAKEN.contains(state))) {
          return new Busy();
        }
        if (!OVERTAKEN.contains(state)) {
          throw e;
        }
      }
    }
  }

  private static String sqlState(DataAccessException e) {
    return e.getMostSpecificCause() instanceof SQLException cause
        ? Objects.requireNonNullElse(cause.getSQLState(), "")
        : "";
  }

  private static BookingOutcome outcome(ResultSet row) throws SQLException {
    var word = row.getString("outcome");
    var booking = row.getObject("booking", UUID.class);
    if (booking != null) {
      var state = BookingState.valueOf(word);
      return new Booked(new BookingId(booking), state, row.getInt("place"));
    }
    var other = row.getObject("other", UUID.class);
    return new Refused(Reason.valueOf(word), other == null ? null : new SessionId(other));
  }

  /**
   * Asks for the place of a new registration at its event; joins the caller's transaction.
   *
   * @param party those who come only together; null for somebody alone
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public BookingState register(
      RegistrationId registration,
      boolean approval,
      boolean invited,
      @Nullable Party party,
      Actor by) {
    return database
        .sql("select outcome from events.register(?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            list(
                UUID.randomUUID(),
                registration.value(),
                approval,
                invited,
                party == null ? null : party.id(),
                party == null ? null : party.size(),
                person(by),
                now()))
        .query((row, number) -> BookingState.valueOf(row.getString("outcome")))
        .single();
  }

  /**
   * Ends a booking; its seat is free in the same transaction, and is offered to the next after it.
   *
   * @param state withdrawn, declined, refused or cancelled
   * @return what it was; nothing if there was nothing to end
   */
  public Optional<BookingState> leave(
      BookingId booking, BookingState state, String reason, Actor by) {
    return changing(
        booking,
        () ->
            state(
                "select events.leave(?, ?, ?, ?, ?)",
                booking.value(),
                state.name(),
                reason,
                person(by),
                now()));
  }

  /** Decides a request: a seat or a place in the list, or the end of it. */
  public Optional<BookingState> decide(
      BookingId booking, boolean granted, String reason, Actor by) {
    return granted
        ? changing(
            booking,
            () -> state("select events.grant_request(?, ?, ?)", booking.value(), person(by), now()))
        : leave(booking, BookingState.REFUSED, reason, by);
  }

  /** Takes the seat that was offered; a seat at the same time is given up for it (swap). */
  public Optional<BookingState> accept(BookingId booking, Actor by) {
    return changing(
        booking, () -> state("select events.accept(?, ?, ?)", booking.value(), person(by), now()));
  }

  /** Puts somebody with a seat at the head of the waiting list. */
  @Transactional
  public void unseat(BookingId booking, String reason, Actor by) {
    database
        .sql("select events.unseat(?, ?, ?, ?)")
        .params(list(booking.value(), reason, person(by), now()))
        .query((row, number) -> number)
        .list();
  }

  /** Moves somebody on a list to its head or end, by hand; false if the person is not on it. */
  @Transactional
  public boolean rank(BookingId booking, boolean head, String reason, Actor by) {
    return database
        .sql("select events.rank(?, ?, ?, ?, ?)")
        .params(list(booking.value(), head, reason, person(by), now()))
        .query(Boolean.class)
        .single();
  }

  /**
   * Takes the new time of a session over into its bookings.
   *
   * @param until until when those choose who now have two seats at once
   * @return how many have to choose
   */
  @Transactional
  public int move(SessionId session, Instant until, Actor by) {
    return database
        .sql("select events.move(?, ?, ?, ?)")
        .params(list(session.value(), StoredValues.stored(until), person(by), now()))
        .query(Integer.class)
        .single();
  }

  /** Whether the person joins no offers, or keeps the place in the list when one lapses. */
  @Transactional
  public void prefer(BookingId booking, boolean optedOut, boolean keepsPlace) {
    database
        .sql("select events.prefer(?, ?, ?, ?)")
        .params(booking.value(), optedOut, keepsPlace, now())
        .query((row, number) -> number)
        .list();
  }

  /** Keeps seats back for people who are invited; false if there are not so many free. */
  @Transactional
  public boolean hold(EntityId subject, Audience audience, int units) {
    return database
        .sql("select events.hold(?, ?, ?, ?)")
        .params(subject.value(), audience.name(), units, now())
        .query(Boolean.class)
        .single();
  }

  private Optional<BookingState> state(String sql, @Nullable Object... values) {
    return database
        .sql(sql)
        .params(list(values))
        .query((row, number) -> Optional.ofNullable(row.getString(1)).map(SeatBook::read))
        .single();
  }

  /** Values of a statement, some of which may be missing. */
  private static List<@Nullable Object> list(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  /** A request that clashes with a confirmed booking stays a request. */
  private static BookingState read(String word) {
    return "CLASH".equals(word) ? BookingState.REQUESTED : BookingState.valueOf(word);
  }

  /** Runs a change and says afterwards whose seats may be free now. */
  private Optional<BookingState> changing(
      BookingId booking, Supplier<Optional<BookingState>> change) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              var result = change.get();
              touched(booking).forEach(events::publishEvent);
              return result;
            }));
  }

  /** The pools of all bookings of the same registration. */
  private List<SeatFreed> touched(BookingId booking) {
    return database
        .sql(
            """
            select distinct o.subject, o.audience from events.booking b
            join events.booking o on o.registration = b.registration where b.id = ?
            """)
        .params(booking.value())
        .query(
            (row, number) ->
                new SeatFreed(
                    row.getObject("subject", UUID.class),
                    Audience.valueOf(row.getString("audience"))))
        .list();
  }

  private static @Nullable String name(@Nullable Audience audience) {
    return audience == null ? null : audience.name();
  }

  private static @Nullable UUID person(Actor by) {
    var person = by.person();
    return person == null ? null : person.value();
  }

  private OffsetDateTime now() {
    return StoredValues.stored(clock.instant());
  }
}
