package eu.hanza.events;

import eu.hanza.accounts.Token;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links of letters. Each leads to one's own place; all of them hold until the registration is
 * erased. Only their hashes are stored.
 */
@Component
public class Passes {

  private final JdbcClient database;
  private final Clock clock;

  Passes(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A new link for a registration. */
  public Token issue(RegistrationId registration) {
    var token = Token.random();
    database
        .sql("insert into events.pass (token_hash, registration, issued_at) values (?, ?, ?)")
        .param(token.hash())
        .param(registration.value())
        .param(StoredValues.stored(clock.instant()))
        .update();
    return token;
  }

  /** Whose link it is, if it holds. */
  public Optional<RegistrationId> holder(Token token) {
    return database
        .sql("select registration from events.pass where token_hash = ?")
        .param(token.hash())
        .query((row, number) -> new RegistrationId(row.getObject(1, UUID.class)))
        .optional();
  }
}
