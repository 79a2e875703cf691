package eu.hanza.events.draws;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.allocation.Draw;
import eu.hanza.allocation.Draw.Ticket;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws what is due, and answers everybody in the order of the tickets. The order is written down
 * first; the answers follow in batches, so that a crash between them changes nothing: the next look
 * goes on where it stopped. Until all have an answer, new requests wait behind.
 */
@Component
class Settling {

  private static final Logger log = LoggerFactory.getLogger(Settling.class);
  private static final int BATCH = 200;

  private final JdbcClient database;
  private final SeatBook seats;
  private final History history;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Settling(
      JdbcClient database,
      SeatBook seats,
      History history,
      TransactionTemplate transaction,
      Clock clock) {
    this.database = database;
    this.seats = seats;
    this.history = history;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A request with its class and whether it came in time. */
  private record Request(UUID booking, int rank, boolean late) {

    Ticket ticket() {
      return new Ticket(booking.toString(), rank);
    }
  }

  /** A draw that is due. */
  private record Due(UUID subject, EventId event, String seed, boolean drawn) {}

  /** Looks for draws that are due. */
  @Scheduled(fixedDelay = 15_000)
  void look() {
    try {
      var more = true;
      while (more) {
        more = Boolean.TRUE.equals(transaction.execute(status -> step()));
      }
    } catch (ConcurrencyFailureException e) {
      log.warn("A draw goes on at the next look", e);
    }
  }

  /** Draws, or answers one batch; false if nothing is due. */
  private boolean step() {
    var due =
        database
            .sql(
                """
                select subject, event, seed, drawn_at is not null as drawn from events.draw
                where settled_at is null and closes_at <= ?
                order by closes_at limit 1 for update skip locked
                """)
            .param(now())
            .query(
                (row, number) ->
                    new Due(
                        row.getObject("subject", UUID.class),
                        new EventId(row.getObject("event", UUID.class)),
                        row.getString("seed"),
                        row.getBoolean("drawn")))
            .optional();
    due.ifPresent(this::goOn);
    return due.isPresent();
  }

  private void goOn(Due due) {
    number(due);
    if (due.drawn()) {
      answer(due);
    } else {
      database
          .sql("update events.draw set drawn_at = ? where subject = ?")
          .param(now())
          .param(due.subject())
          .update();
      history.note(Line.of("events.history.draw.drawn", Actor.SYSTEM.person(), due.event()));
    }
  }

  /** Gives all requests without a ticket their place: the draw's, or behind it by their time. */
  private void number(Due due) {
    var requests = requests(due.subject());
    var inTime = requests.stream().filter(request -> !due.drawn() && !request.late()).toList();
    var drawn = Draw.order(due.seed(), inTime.stream().map(Request::ticket).toList());
    var order = new LinkedHashSet<UUID>();
    drawn.forEach(ticket -> order.add(UUID.fromString(ticket.claim())));
    requests.forEach(request -> order.add(request.booking()));
    order.forEach(booking -> write(due.subject(), booking, drawn.size()));
  }

  private List<Request> requests(UUID subject) {
    return database
        .sql(
            """
            select b.id, b.class, b.booked_at > d.closes_at as late from events.booking b
            join events.draw d on d.subject = b.subject
            where b.subject = ? and b.state = 'REQUESTED' and not exists (
              select 1 from events.draw_ticket t where t.subject = b.subject and t.booking = b.id)
            order by b.booked_at, b.id
            """)
        .param(subject)
        .query(
            (row, number) ->
                new Request(
                    row.getObject("id", UUID.class), row.getInt("class"), row.getBoolean("late")))
        .list();
  }

  private void write(UUID subject, UUID booking, int drawn) {
    database
        .sql(
            """
            insert into events.draw_ticket (subject, position, booking, class, late)
            select :subject, n.next, b.id, b.class, n.next > :drawn from events.booking b, (
              select coalesce(max(position), 0) + 1 as next from events.draw_ticket
              where subject = :subject) n
            where b.id = :booking
            """)
        .param("subject", subject)
        .param("booking", booking)
        .param("drawn", drawn)
        .update();
  }

  /** Answers the next ones in order. Their own locks come first, that of the seats last. */
  private void answer(Due due) {
    var next = open(due.subject());
    lock(next);
    next.forEach(this::answer);
    if (next.size() < BATCH && open(due.subject()).isEmpty()) {
      database
          .sql("update events.draw set settled_at = ? where subject = ?")
          .param(now())
          .param(due.subject())
          .update();
    }
  }

  private List<BookingId> open(UUID subject) {
    return database
        .sql(
            """
            select t.booking from events.draw_ticket t
            join events.booking b on b.id = t.booking and b.state = 'REQUESTED'
            where t.subject = ? order by t.position limit ?
            """)
        .param(subject)
        .param(BATCH)
        .query((row, number) -> new BookingId(row.getObject("booking", UUID.class)))
        .list();
  }

  private void lock(List<BookingId> bookings) {
    database
        .sql(
            """
            select events.lock_person(registration) from (
              select registration from events.booking where id = any(?) order by registration) r
            """)
        .param(bookings.stream().map(BookingId::value).toArray(UUID[]::new))
        .query((row, number) -> number)
        .list();
  }

  /** A seat at the same time as another one that was drawn before is not given. */
  private void answer(BookingId booking) {
    Optional<BookingState> state = seats.decide(booking, true, "", Actor.SYSTEM);
    if (state.filter(BookingState.REQUESTED::equals).isPresent()) {
      seats.decide(booking, false, "clash", Actor.SYSTEM);
    }
  }

  private OffsetDateTime now() {
    return StoredValues.stored(clock.instant());
  }
}
