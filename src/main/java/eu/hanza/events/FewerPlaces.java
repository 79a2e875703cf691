package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Refusal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes places of a whole event from people where there are fewer than are taken. It never happens
 * silently: the office says who, each is told, goes to the head of the waiting list and gives up
 * the seats in sessions that need the place (E-13).
 */
@Component
class FewerPlaces {

  private final JdbcClient database;
  private final SeatBook seats;
  private final Bookings bookings;
  private final History history;

  FewerPlaces(JdbcClient database, SeatBook seats, Bookings bookings, History history) {
    this.database = database;
    this.seats = seats;
    this.bookings = bookings;
    this.history = history;
  }

  /** Somebody with a place. */
  record Holder(BookingId booking, RegistrationId registration, int number) {}

  /** How many lose their place if there are only so many; kept seats count as taken. */
  int excess(EventId event, int capacity) {
    return database
        .sql(
            """
            select greatest(0, taken + held - ?) from events.seat_pool
            where subject = ? and audience = 'ALL'
            """)
        .param(capacity)
        .param(event.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Those who would lose it: the last who got a place, and before them those with an offer. */
  List<Holder> last(EventId event, int capacity) {
    var excess = excess(event, capacity);
    return excess == 0 ? List.of() : holders(event).stream().limit(excess).toList();
  }

  private List<Holder> holders(EventId event) {
    return database
        .sql(
            """
            select b.id, b.registration, r.number from events.booking b
            join events.registration r on r.id = b.registration
            where b.subject = ? and b.state in ('CONFIRMED', 'MUST_CHOOSE', 'OFFERED')
            order by b.state = 'OFFERED' desc, b.changed_at desc, b.queue_key desc
            """)
        .param(event.value())
        .query(
            (row, number) ->
                new Holder(
                    new BookingId(row.getObject("id", UUID.class)),
                    new RegistrationId(row.getObject("registration", UUID.class)),
                    row.getInt("number")))
        .list();
  }

  /** What stands against a choice; empty if nothing does. */
  List<Refusal> refusals(EventId event, int capacity, LostPlaces choice) {
    if (choice.way() == LostPlaces.Way.LAST) {
      return last(event, capacity).size() == excess(event, capacity)
          ? List.of()
          : List.of(Refusal.of("events.office.shrink.held").at("capacity"));
    }
    return listed(event, excess(event, capacity), choice);
  }

  private List<Refusal> listed(EventId event, int excess, LostPlaces choice) {
    var typed = numbers(choice);
    var known = holders(event).stream().map(one -> String.valueOf(one.number())).toList();
    var unknown = typed.stream().filter(number -> !known.contains(number)).toList();
    if (!unknown.isEmpty()) {
      var words = Map.<String, Object>of("numbers", String.join(", ", unknown));
      return List.of(Refusal.of("events.office.shrink.unknown", words).at("numbers"));
    }
    return new HashSet<>(typed).size() == excess
        ? List.of()
        : List.of(Refusal.of("events.office.shrink.count", Map.of("n", excess)).at("numbers"));
  }

  private static List<String> numbers(LostPlaces choice) {
    return Arrays.stream(choice.numbers().split("[\\s,;.]+", -1))
        .filter(number -> !number.isEmpty())
        .toList();
  }

  /** Takes the places of those who were chosen, and writes it down. */
  void take(Actor by, EventId event, int capacity, LostPlaces choice) {
    var losing = losing(event, capacity, choice);
    losing.stream()
        .map(Holder::registration)
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .forEach(this::turn);
    losing.forEach(one -> take(by, one));
    history.note(
        Line.of("events.office.shrink.logged", by.person(), event)
            .with("way", choice.way())
            .with("numbers", numbers(losing)));
  }

  private List<Holder> losing(EventId event, int capacity, LostPlaces choice) {
    if (choice.way() == LostPlaces.Way.LAST) {
      return last(event, capacity);
    }
    var numbers = numbers(choice);
    return holders(event).stream()
        .filter(one -> numbers.contains(String.valueOf(one.number())))
        .toList();
  }

  private static String numbers(List<Holder> losing) {
    return losing.stream()
        .map(Holder::number)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /** The people first, one after another, so that none of them books in between. */
  private void turn(RegistrationId registration) {
    database
        .sql("select events.lock_person(?)")
        .param(registration.value())
        .query((row, number) -> number)
        .list();
  }

  private void take(Actor by, Holder holder) {
    bookings.of(holder.registration()).stream()
        .filter(booking -> booking.session() != null && booking.state().isLive())
        .forEach(booking -> seats.leave(booking.id(), BookingState.CANCELLED, "capacity", by));
    seats.unseat(holder.booking(), "capacity", by);
  }
}
