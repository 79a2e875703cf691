package eu.hanza.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal tokens, by which programs act for a person through the interface under {@code /api}.
 * They have all rights of the person, end by themselves, and are stored as hashes only. A node
 * remembers a token for ten seconds, so that one that is revoked on another node ends that late.
 */
@Service
public class ApiTokens {

  /** How long a token holds at most. */
  public static final Duration LONGEST = Duration.ofDays(366);

  private final JdbcClient database;
  private final History history;
  private final Clock clock;
  private final Cache<String, PersonId> known =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofSeconds(10)).build();

  ApiTokens(JdbcClient database, History history, Clock clock) {
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A token as its person sees it.
   *
   * @param id the id
   * @param name what it is for
   * @param createdAt since when
   * @param expiresAt until when
   */
  public record Summary(ApiTokenId id, String name, Instant createdAt, Instant expiresAt) {}

  /** Makes a token, which is shown once. */
  @Transactional
  public Token issue(PersonId person, String name, Duration holds) {
    var token = Token.random();
    var now = clock.instant();
    var end = now.plus(holds.compareTo(LONGEST) > 0 ? LONGEST : holds);
    database
        .sql(
            """
            insert into accounts.api_token (hash, id, person, name, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(token.hash())
        .param(UUID.randomUUID())
        .param(person.value())
        .param(name)
        .param(StoredValues.stored(now))
        .param(StoredValues.stored(end))
        .update();
    history.note(Line.of("accounts.history.token.issued", person, person).with("name", name));
    return token;
  }

  /** The tokens of a person that still hold, the latest first. */
  @Transactional(readOnly = true)
  public List<Summary> of(PersonId person) {
    return database
        .sql(
            """
            select * from accounts.api_token
            where person = ? and revoked_at is null and expires_at > ? order by created_at desc
            """)
        .param(person.value())
        .param(StoredValues.stored(clock.instant()))
        .query(
            (row, number) ->
                new Summary(
                    new ApiTokenId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Ends a token of a person. */
  @Transactional
  public void revoke(PersonId person, ApiTokenId id) {
    database
        .sql(
            """
            update accounts.api_token set revoked_at = ?
            where person = ? and id = ? and revoked_at is null returning hash, name
            """)
        .param(StoredValues.stored(clock.instant()))
        .param(person.value())
        .param(id.value())
        .query(
            (row, number) -> {
              known.invalidate(row.getString("hash"));
              history.note(
                  Line.of("accounts.history.token.revoked", person, person)
                      .with("name", row.getString("name")));
              return number;
            })
        .list();
  }

  /** Who acts by a token, if it holds. */
  Optional<PersonId> holder(Token token) {
    var hash = token.hash();
    var cached = known.getIfPresent(hash);
    return cached != null ? Optional.of(cached) : read(hash);
  }

  private Optional<PersonId> read(String hash) {
    var found =
        database
            .sql(
                """
                select person from accounts.api_token
                where hash = ? and revoked_at is null and expires_at > ?
                """)
            .param(hash)
            .param(StoredValues.stored(clock.instant()))
            .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
            .optional();
    found.ifPresent(person -> known.put(hash, person));
    return found;
  }
}
