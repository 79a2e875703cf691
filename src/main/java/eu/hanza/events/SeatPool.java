package eu.hanza.events;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The places of each event. One SQL statement decides a seat, and a rule of the database stands
 * behind it, so that no place is given twice.
 */
@Component
class SeatPool {

  private final JdbcClient database;

  SeatPool(JdbcClient database) {
    this.database = database;
  }

  void open(EventId event, @Nullable Integer capacity) {
    database
        .sql("insert into events.seat_pool (event, capacity) values (?, ?)")
        .param(event.value())
        .param(capacity)
        .update();
  }

  /** Changes the number of places; false if more are taken than there would be. */
  boolean resize(EventId event, @Nullable Integer capacity) {
    return database
            .sql(
                """
                update events.seat_pool set capacity = :capacity
                where event = :event and (:capacity::int is null or taken <= :capacity)
                """)
            .param("event", event.value())
            .param("capacity", capacity)
            .update()
        > 0;
  }

  /** Lets requests of one address for one event pass one after another. */
  void queue(EventId event, EmailAddress email) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(event + " " + email)
        .query((row, number) -> number)
        .list();
  }

  /** Takes a place; false if there is none. */
  boolean take(EventId event) {
    return database
            .sql(
                """
                update events.seat_pool set taken = taken + 1
                where event = ? and (capacity is null or taken < capacity)
                """)
            .param(event.value())
            .update()
        > 0;
  }

  /** The next registration number of an event, to be asked for after a place was taken. */
  int nextNumber(EventId event) {
    return database
        .sql("update events.seat_pool set numbers = numbers + 1 where event = ? returning numbers")
        .param(event.value())
        .query(Integer.class)
        .single();
  }

  /** Gives a place back. */
  void free(EventId event) {
    database
        .sql("update events.seat_pool set taken = taken - 1 where event = ?")
        .param(event.value())
        .update();
  }

  int taken(EventId event) {
    return database
        .sql("select taken from events.seat_pool where event = ?")
        .param(event.value())
        .query(Integer.class)
        .optional()
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty)
        .orElse(0);
  }
}
