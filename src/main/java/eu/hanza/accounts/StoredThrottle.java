package eu.hanza.accounts;

import eu.hanza.kernel.StoredValues;
import eu.hanza.shell.spi.Throttle;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts beside the attempts to sign in, so that all nodes count together. */
@Component
class StoredThrottle implements Throttle {

  private final JdbcClient database;
  private final Clock clock;

  StoredThrottle(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public boolean admits(String what, String address, int most, Duration within) {
    var now = clock.instant();
    return database
            .sql(
                """
                insert into accounts.sign_in_attempt (subject, at)
                select :subject, :now where :most > (
                  select count(*) from accounts.sign_in_attempt
                  where subject = :subject and at > :since)
                """)
            .param("subject", what + " " + new Token(address).hash())
            .param("now", StoredValues.stored(now))
            .param("since", StoredValues.stored(now.minus(within)))
            .param("most", most)
            .update()
        > 0;
  }
}
