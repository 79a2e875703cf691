package eu.hanza.events.seats;

import eu.hanza.allocation.SeatEntry;
import eu.hanza.allocation.SeatQueue;
import eu.hanza.kernel.EntityId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to the seats of events and sessions, ready to be published and replayed by anybody:
 * claims have ids that say nothing of their people.
 */
@Component
public class SeatJournal {

  private final JdbcClient database;

  SeatJournal(JdbcClient database) {
    this.database = database;
  }

  /** All that happened to a pool, in order. */
  public List<SeatEntry> entries(EntityId subject, Audience audience) {
    return database
        .sql(
            """
            select number, what, booking, coalesce(class, 0) as class,
              coalesce(queue_key, 0) as queue_key, units, party
            from events.seat_entry where subject = ? and audience = ? order by number
            """)
        .param(subject.value())
        .param(audience.name())
        .query(
            (row, number) -> {
              var booking = row.getObject("booking", UUID.class);
              return new SeatEntry(
                  row.getLong("number"),
                  SeatEntry.What.valueOf(row.getString("what")),
                  booking == null ? null : booking.toString(),
                  row.getInt("class"),
                  row.getLong("queue_key"),
                  row.getObject("units", Integer.class),
                  Objects.toString(row.getObject("party"), null));
            })
        .list();
  }

  /** What the rules make of it. */
  public SeatQueue.Result replay(EntityId subject, Audience audience) {
    return SeatQueue.replay(entries(subject, audience));
  }
}
