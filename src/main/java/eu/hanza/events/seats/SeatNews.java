package eu.hanza.events.seats;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has to be told to all who have, want or wait for a seat of an event or session. */
@Component
public class SeatNews {

  private final JdbcClient database;
  private final Clock clock;

  SeatNews(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What can happen to all seats at once. */
  public enum News {
    /** Another time or place. */
    MOVED,
    /** It does not take place. */
    CANCELLED
  }

  /** Has everybody told by the next letter. */
  @Transactional
  public void announce(EntityId subject, News news) {
    announce(subject, news, "");
  }

  /** Has everybody told by the next letter, with the reason; it may be empty. */
  @Transactional
  public void announce(EntityId subject, News news, String reason) {
    database
        .sql(
            """
            insert into events.due_letter (registration, subject, kind, at, reason)
            select registration, subject, :kind, :at, :reason from events.booking where subject = :subject
              and state in ('REQUESTED', 'CONFIRMED', 'MUST_CHOOSE', 'WAITING', 'OFFERED')
            """)
        .param("kind", news.name())
        .param("at", StoredValues.stored(clock.instant()))
        .param("reason", reason)
        .param("subject", subject.value())
        .update();
  }
}
