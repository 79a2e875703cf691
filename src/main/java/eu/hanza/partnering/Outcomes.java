package eu.hanza.partnering;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.partnering.ListingLetters.About;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of accepted interest, asked of both sides after 30, 90 and 365 days (P-5). Only the
 * hash of a link's secret is kept.
 */
@Service
@Transactional
public class Outcomes {

  static final List<Integer> DAYS = List.of(30, 90, 365);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LONGEST = 500;

  private final Listings listings;
  private final InterestBook book;
  private final ListingLetters letters;
  private final OutcomeFacts facts;
  private final JdbcClient database;
  private final Clock clock;

  Outcomes(
      Listings listings,
      InterestBook book,
      ListingLetters letters,
      OutcomeFacts facts,
      JdbcClient database,
      Clock clock) {
    this.listings = listings;
    this.book = book;
    this.letters = letters;
    this.facts = facts;
    this.database = database;
    this.clock = clock;
  }

  /**
   * A question that was asked.
   *
   * @param title the title of the listing
   * @param days how many days after the two agreed
   * @param answer what was answered; null before
   * @param link where it can be read; may be empty
   */
  public record Question(LocalizedText title, int days, @Nullable Outcome answer, String link) {}

  /** Asks both sides, once. */
  void ask(InterestId id, int days) {
    var interest = book.findById(id).orElseThrow();
    var listing = listings.findById(interest.listing()).orElseThrow();
    for (var giver : List.of(true, false)) {
      var secret = secret();
      if (keep(id, days, giver, secret)) {
        var path = "/offers/outcome?token=" + secret;
        var about =
            new About("outcome", listing, path, language -> Map.<String, Object>of("days", days));
        if (giver) {
          letters.toGiver(about);
        } else {
          letters.toSender(interest, about);
        }
      }
    }
  }

  private boolean keep(InterestId id, int days, boolean giver, String secret) {
    return database
            .sql(
                """
                insert into partnering.outcome (interest, days, giver, secret_hash, asked_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .param(id.value())
            .param(days)
            .param(giver)
            .param(hash(secret))
            .param(StoredValues.stored(clock.instant()))
            .update()
        > 0;
  }

  private static String secret() {
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

  /** The question behind a link; empty for a link that was never sent. */
  @Transactional(readOnly = true)
  public Optional<Question> find(String secret) {
    return database
        .sql(
            """
            select l.title, o.days, o.answer, o.link from partnering.outcome o
            join partnering.interest i on i.id = o.interest
            join partnering.listing l on l.id = i.listing where o.secret_hash = ?
            """)
        .param(hash(secret))
        .query(Outcomes::question)
        .optional();
  }

  private static Question question(ResultSet row, int number) throws SQLException {
    var answer = row.getString("answer");
    return new Question(
        StoredValues.fromJson(row.getString("title")),
        row.getInt("days"),
        answer == null ? null : Outcome.valueOf(answer),
        row.getString("link"));
  }

  /** Keeps an answer; a later one replaces it. */
  public List<Refusal> answer(String secret, Outcome answer, String link) {
    var address = link.strip();
    if (!isAddress(address)) {
      return List.of(Refusal.of("partnering.outcome.link.wrong").at("link"));
    }
    database
        .sql(
            """
            update partnering.outcome set answer = ?, link = ?, answered_at = ?
            where secret_hash = ? returning interest
            """)
        .param(answer.name())
        .param(address)
        .param(StoredValues.stored(clock.instant()))
        .param(hash(secret))
        .query((row, number) -> new InterestId(row.getObject(1, UUID.class)))
        .optional()
        .flatMap(book::findById)
        .ifPresent(
            interest -> facts.look(listings.findById(interest.listing()).orElseThrow(), interest));
    return List.of();
  }

  private static boolean isAddress(String address) {
    if (address.isEmpty()) {
      return true;
    }
    try {
      var scheme = URI.create(address).getScheme();
      return address.length() <= LONGEST && ("https".equals(scheme) || "http".equals(scheme));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
