package eu.hanza.notifications;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who got which letter, and the links by which each of them ends such letters without signing in.
 * Only the hash of a link's secret is kept.
 */
@Component
@Transactional
class StopLinks {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient database;
  private final Selections selections;
  private final Clock clock;

  StopLinks(JdbcClient database, Selections selections, Clock clock) {
    this.database = database;
    this.selections = selections;
    this.clock = clock;
  }

  static String secret() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Notes that a person gets a letter in a language. */
  void note(LetterId letter, PersonId person, Language language, @Nullable String secret) {
    database
        .sql(
            """
            insert into notifications.letter_recipient (letter, person, language, stop_hash)
            values (?, ?, ?, ?)
            """)
        .param(letter.value())
        .param(person.value())
        .param(language.tag())
        .param(secret == null ? null : hash(secret))
        .update();
  }

  /** How many people got a letter in which language. */
  @Transactional(readOnly = true)
  Map<Language, Integer> counts(LetterId letter) {
    var counts = new EnumMap<Language, Integer>(Language.class);
    database
        .sql(
            """
            select language, count(*) as n from notifications.letter_recipient
            where letter = ? group by language
            """)
        .param(letter.value())
        .query(
            row -> {
              counts.put(
                  Language.of(row.getString("language")).orElse(Language.PL), row.getInt("n"));
            });
    return counts;
  }

  /** Who got a letter. */
  @Transactional(readOnly = true)
  List<PersonId> people(LetterId letter) {
    return database
        .sql("select person from notifications.letter_recipient where letter = ?")
        .param(letter.value())
        .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  /** How many people ended such letters by the link of this one. */
  @Transactional(readOnly = true)
  int stopped(LetterId letter) {
    return database
        .sql(
            """
            select count(*) from notifications.letter_recipient
            where letter = ? and stopped_at is not null
            """)
        .param(letter.value())
        .query(Integer.class)
        .single();
  }

  /** What a link ends: the letters to one person as one of a group. */
  private record Stop(PersonId person, String selection) {}

  private Optional<Stop> find(String secret) {
    return database
        .sql(
            """
            select r.person, l.selection from notifications.letter_recipient r
            join notifications.letter l on l.id = r.letter where r.stop_hash = ?
            """)
        .param(hash(secret))
        .query(
            (row, number) ->
                new Stop(
                    new PersonId(row.getObject("person", UUID.class)), row.getString("selection")))
        .optional();
  }

  /** Whether a link was ever sent. */
  @Transactional(readOnly = true)
  boolean knows(String secret) {
    return find(secret).isPresent();
  }

  /** Ends the letters behind a link; again changes nothing. Tells whether the link was sent. */
  boolean stop(String secret) {
    var stop = find(secret);
    stop.ifPresent(
        known -> {
          selections.stop(known.person(), known.selection());
          database
              .sql(
                  """
                  update notifications.letter_recipient
                  set stopped_at = coalesce(stopped_at, ?) where stop_hash = ?
                  """)
              .param(StoredValues.stored(clock.instant()))
              .param(hash(secret))
              .update();
        });
    return stop.isPresent();
  }
}
