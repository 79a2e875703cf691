package eu.hanza.events;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of registrations at events, and the turn of each address. */
@Component
class RegistrationNumbers {

  private final JdbcClient database;

  RegistrationNumbers(JdbcClient database) {
    this.database = database;
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
