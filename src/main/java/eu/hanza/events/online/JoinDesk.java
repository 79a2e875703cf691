package eu.hanza.events.online;

import eu.hanza.accounts.Token;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingState;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets confirmed people into online rooms (E-14): by a personal link that ends with the booking,
 * from an hour before the beginning. The address of the room itself is never mailed and stands in
 * no page, feed or calendar.
 */
@Service
@Transactional
public class JoinDesk {

  private final JdbcClient database;
  private final Seal seal;
  private final Clock clock;
  private final Duration early;

  JoinDesk(
      JdbcClient database,
      Seal seal,
      Clock clock,
      @Value("${hanza.events.join-early}") Duration early) {
    this.database = database;
    this.seal = seal;
    this.clock = clock;
    this.early = early;
  }

  /** What comes of opening a personal link. */
  public sealed interface Entry {

    /** The way is open: to this address. */
    record Open(String address) implements Entry {}

    /** It is too early; it opens at this moment. */
    record Early(Instant opens) implements Entry {}

    /** The booking was given up, or is not for the network. */
    record Closed() implements Entry {}

    /** It is over. */
    record Over() implements Entry {}

    /** Nobody ever got this link. */
    record Unknown() implements Entry {}
  }

  /** A new personal link for a booking. */
  public Token pass(BookingId booking) {
    var token = Token.random();
    database
        .sql("insert into events.join_pass (token_hash, booking, made_at) values (?, ?, ?)")
        .param(token.hash())
        .param(booking.value())
        .param(StoredValues.stored(clock.instant()))
        .update();
    return token;
  }

  /** A booking behind a link, and the room that it leads to. */
  private record Way(
      UUID booking,
      BookingState state,
      Audience audience,
      Instant starts,
      Instant ends,
      String link) {}

  /** Opens a link: once, at its time, for who still has the seat. Its first use is noted. */
  public Entry enter(Token token) {
    return database
        .sql(
            """
            select b.id, b.state, b.audience, coalesce(s.join_link, e.join_link) as link,
              coalesce(s.starts, (e.starts_on + coalesce(e.starts_at, time '00:00')) at time zone e.zone)
                as starts,
              coalesce(s.ends, (e.ends_on + coalesce(e.ends_at, time '24:00')) at time zone e.zone)
                as ends
            from events.join_pass p join events.booking b on b.id = p.booking
            left join events.session s on s.id = b.session
            join events.registration r on r.id = b.registration
            join events.event e on e.id = r.event
            where p.token_hash = ?
            """)
        .param(token.hash())
        .query(
            (row, number) ->
                new Way(
                    row.getObject("id", UUID.class),
                    BookingState.valueOf(row.getString("state")),
                    Audience.valueOf(row.getString("audience")),
                    row.getObject("starts", OffsetDateTime.class).toInstant(),
                    row.getObject("ends", OffsetDateTime.class).toInstant(),
                    row.getString("link")))
        .optional()
        .map(way -> enter(token, way))
        .orElseGet(Entry.Unknown::new);
  }

  private Entry enter(Token token, Way way) {
    var now = clock.instant();
    var opens = way.starts().minus(early);
    if (way.state() != BookingState.CONFIRMED
        || way.audience() == Audience.ONSITE
        || way.link().isEmpty()) {
      return new Entry.Closed();
    }
    if (now.isBefore(opens)) {
      return new Entry.Early(opens);
    }
    if (!now.isBefore(way.ends())) {
      return new Entry.Over();
    }
    database
        .sql(
            """
            update events.join_pass set first_used_at = ?
            where token_hash = ? and first_used_at is null
            """)
        .param(StoredValues.stored(now))
        .param(token.hash())
        .update();
    return new Entry.Open(seal.open(way.link()));
  }
}
