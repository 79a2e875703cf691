package eu.hanza.events;

import eu.hanza.events.seats.Bookings;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many registrations there are, the numbers they get, and the turn of each address. */
@Component
public class RegistrationNumbers {

  private final JdbcClient database;
  private final Bookings bookings;

  RegistrationNumbers(JdbcClient database, Bookings bookings) {
    this.database = database;
    this.bookings = bookings;
  }

  /** How many want to be at an event or session, by how far they are. */
  public RegistrationCounts of(EntityId subject) {
    return RegistrationCounts.of(bookings.counts(subject), draws(subject));
  }

  /** Whether requests for an event or session wait for a draw. */
  public boolean draws(EntityId subject) {
    return database
        .sql("select exists (select 1 from events.draw where subject = ? and drawn_at is null)")
        .param(subject.value())
        .query(Boolean.class)
        .single();
  }

  /** Lets requests of one address for one event pass one after another. */
  void queue(EventId event, EmailAddress email) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(event + " " + email)
        .query((row, number) -> number)
        .list();
  }

  /** The next registration number of an event. */
  int next(EventId event) {
    return database
        .sql(
            """
            update events.seat_pool set numbers = numbers + 1
            where subject = ? and audience = 'ALL' returning numbers
            """)
        .param(event.value())
        .query(Integer.class)
        .single();
  }
}
