package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time sign-in links: only the hash is stored, and the first use takes it away. */
@Component
class SignInLinks implements OneTimeTokenService {

  static final Duration VALID = Duration.ofMinutes(20);

  private final JdbcClient database;
  private final Persons persons;
  private final Clock clock;

  SignInLinks(JdbcClient database, Persons persons, Clock clock) {
    this.database = database;
    this.persons = persons;
    this.clock = clock;
  }

  @Override
  @Transactional
  public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
    var token = Token.random();
    var until = clock.instant().plus(VALID);
    EmailAddress.read(request.getUsername())
        .filter(address -> persons.findByEmail(address).isPresent())
        .ifPresent(address -> keep(token, address, until));
    return new DefaultOneTimeToken(token.value(), request.getUsername(), until);
  }

  /** Makes a link's token for a person who is known. */
  @Transactional
  public Token tokenFor(EmailAddress address, Duration valid) {
    var token = Token.random();
    keep(token, address, clock.instant().plus(valid));
    return token;
  }

  private void keep(Token token, EmailAddress address, Instant until) {
    database
        .sql("insert into accounts.sign_in_link (token_hash, email, expires_at) values (?, ?, ?)")
        .param(token.hash())
        .param(address.value())
        .param(OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
        .update();
  }

  @Override
  @Transactional
  public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken attempt) {
    var value = attempt.getTokenValue();
    if (value == null) {
      return null;
    }
    var now = clock.instant();
    var email =
        database
            .sql(
                """
                delete from accounts.sign_in_link where token_hash = ? and expires_at > ?
                returning email
                """)
            .param(new Token(value).hash())
            .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .query(String.class)
            .optional();
    email
        .flatMap(EmailAddress::read)
        .flatMap(persons::findByEmail)
        .ifPresent(person -> persons.save(person.proveEmail(now)));
    return email.map(address -> new DefaultOneTimeToken(value, address, now)).orElse(null);
  }
}
