package eu.hanza.events.sessions;

import eu.hanza.kernel.EventId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events within events: a day within a week, a forum within a congress. */
@Component
public class EventTree {

  private final JdbcClient database;

  EventTree(JdbcClient database) {
    this.database = database;
  }

  /** The event where people register for what happens at this one: the largest that opens. */
  public EventId registersAt(EventId event) {
    return database
        .sql(
            """
            with recursive up as (
              select id, clause, 0 as height from events.event where id = ?
              union all
              select e.id, e.clause, up.height + 1 from up
              join events.belonging b on b.event = up.id
              join events.event e on e.id = b.part_of where up.height < 10)
            select id from up order by (clause is null), height desc limit 1
            """)
        .param(event.value())
        .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
        .single();
  }

  /** The events directly within an event, by day. */
  public List<EventId> parts(EventId event) {
    return database
        .sql(
            """
            select e.id from events.belonging b join events.event e on e.id = b.event
            where b.part_of = ? order by e.starts_on, e.starts_at nulls first, e.id
            """)
        .param(event.value())
        .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
        .list();
  }
}
