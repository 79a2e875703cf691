package eu.hanza.events.api;

import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The idempotency keys of requests that were answered: the same request under the same key has one
 * effect (G5), another under the same key is refused. Keys are kept for two days.
 */
@Component
class AnsweredRequests {

  /** What a key looks like: visible characters of ASCII. */
  static final String KEY = "[\\x21-\\x7e]{1,200}";

  private static final Duration KEPT = Duration.ofDays(2);

  private final JdbcClient database;
  private final Clock clock;

  AnsweredRequests(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether a request may carry this key; one without a key may. */
  static boolean isKey(@Nullable String key) {
    return key == null || key.matches(KEY);
  }

  /** Whether a key is new, or was used for just this. */
  boolean isFree(PersonId owner, String key, String fingerprint) {
    return database
        .sql("select fingerprint from events.answered_request where owner = ? and key = ?")
        .param(owner.value())
        .param(key)
        .query(String.class)
        .optional()
        .map(fingerprint::equals)
        .orElse(true);
  }

  void keep(PersonId owner, String key, String fingerprint) {
    database
        .sql(
            """
            insert into events.answered_request (owner, key, fingerprint, answer, at)
            values (?, ?, ?, '{}', ?) on conflict (owner, key) do nothing
            """)
        .param(owner.value())
        .param(key)
        .param(fingerprint)
        .param(StoredValues.stored(clock.instant()))
        .update();
  }

  /** Forgets old keys; runs each night. */
  @Scheduled(cron = "0 50 3 * * *")
  void forget() {
    database
        .sql("delete from events.answered_request where at < ?")
        .param(StoredValues.stored(clock.instant().minus(KEPT)))
        .update();
  }
}
