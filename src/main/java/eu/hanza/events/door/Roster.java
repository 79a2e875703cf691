package eu.hanza.events.door;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.Codes;
import eu.hanza.events.EventRules;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.Tickets;
import eu.hanza.events.attendance.Gathering;
import eu.hanza.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a device at the door takes along: name, number, hash of the ticket and state of everybody
 * who registered, and nothing else; signed, so that only scans against a true list are taken.
 */
@Service
@Transactional
public class Roster {

  private final JdbcClient database;
  private final People people;
  private final Tickets tickets;
  private final Codes codes;
  private final JsonMapper json;
  private final Clock clock;

  Roster(
      JdbcClient database,
      People people,
      Tickets tickets,
      Codes codes,
      JsonMapper json,
      Clock clock) {
    this.database = database;
    this.people = people;
    this.tickets = tickets;
    this.codes = codes;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Somebody who registered.
   *
   * @param id the registration
   * @param number its number
   * @param name the name
   * @param ticket the hash of the ticket's code
   * @param state CONFIRMED for a valid place, WAITING, UNDRAWN before the draw of places, or NONE
   * @param place the place on the waiting list, at the door in the same order; zero for none
   * @param at when the person was seen; null if not yet
   */
  public record Entry(
      UUID id,
      int number,
      String name,
      String ticket,
      String state,
      int place,
      @Nullable Instant at) {}

  /** A roster as it travels: its text, when it was issued, and the signature of both. */
  public record Signed(String entries, Instant issuedAt, String signature) {}

  /** What a device sends back to show which roster it had. */
  public record Proof(String issuedAt, String digest, String signature) {}

  /** The roster of an event or session, signed. */
  public Signed of(Actor by, Gathering where) {
    by.must(EventRules.mayCheckIn(by, where.event()), "take the roster of " + where.subject());
    var entries = json.writeValueAsString(entries(where));
    var now = clock.instant();
    var signature = sign(where, now.toString(), digest(entries));
    return new Signed(entries, now, signature);
  }

  private static String digest(String text) {
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String sign(Gathering where, String issuedAt, String digest) {
    return codes.signature("roster:" + where.subject() + ":" + issuedAt + ":" + digest);
  }

  /** Whether a roster came from here. */
  public boolean isTrue(Gathering where, Proof proof) {
    return Codes.same(sign(where, proof.issuedAt(), proof.digest()), proof.signature());
  }

  /** Everybody who registered, by number. */
  List<Entry> entries(Gathering where) {
    var rows = rows(where);
    var names = people.all(rows.stream().map(Row::person).toList());
    var hashes = tickets.hashes(rows.stream().map(Row::registration).toList());
    return rows.stream()
        .filter(row -> names.containsKey(row.person()))
        .map(
            row ->
                new Entry(
                    row.registration().value(),
                    row.number(),
                    Objects.requireNonNull(names.get(row.person())).name(),
                    Objects.requireNonNull(hashes.get(row.registration())),
                    row.state(),
                    row.place(),
                    row.at()))
        .toList();
  }

  private List<Row> rows(Gathering where) {
    return database
        .sql(
            """
            select r.id, r.person, r.number, a.first_at, b.state, case when b.state = 'WAITING' then
                row_number() over (partition by b.state order by b.class, b.queue_key) else 0
              end as place, exists (
                select 1 from events.draw d where d.subject = b.subject and d.drawn_at is null)
                as draws
            from events.registration r
            left join events.booking b on b.registration = r.id and b.subject = :counted
            left join events.attendance a on a.registration = r.id and a.subject = :subject
              and a.state = 'PRESENT'
            where r.event = :event and r.erased_at is null order by r.number
            """)
        .param("subject", where.subject())
        .param("counted", where.counted().value())
        .param("event", where.event().id().value())
        .query(
            (row, number) -> {
              var at = row.getObject("first_at", OffsetDateTime.class);
              return new Row(
                  new RegistrationId(row.getObject("id", UUID.class)),
                  new PersonId(row.getObject("person", UUID.class)),
                  row.getInt("number"),
                  state(row.getString("state"), row.getBoolean("draws")),
                  row.getInt("place"),
                  at == null ? null : at.toInstant());
            })
        .list();
  }

  private static String state(@Nullable String booking, boolean draws) {
    if (booking == null) {
      return "NONE";
    }
    return switch (booking) {
      case "CONFIRMED", "MUST_CHOOSE" -> "CONFIRMED";
      case "WAITING" -> "WAITING";
      case "REQUESTED" -> draws ? "UNDRAWN" : "NONE";
      default -> "NONE";
    };
  }

  /** A registration without its person's name. */
  private record Row(
      RegistrationId registration,
      PersonId person,
      int number,
      String state,
      int place,
      @Nullable Instant at) {}
}
