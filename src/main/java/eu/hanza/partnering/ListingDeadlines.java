package eu.hanza.partnering;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.StoredValues;
import eu.hanza.partnering.ListingLetters.About;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the calendar does with listings and interest: reminders 21 and 7 days before the end, the
 * end itself, silence of thirty days, and the question what became of it. Each happens once, also
 * after a crash, and what one fails by keeps no other from its turn.
 */
@Component
class ListingDeadlines {

  private static final Logger log = LoggerFactory.getLogger(ListingDeadlines.class);

  /** How many days before the end its organisation is reminded, and until when. */
  private static final Map<Integer, Integer> REMINDERS = Map.of(21, 8, 7, 0);

  private final Listings listings;
  private final Interests interests;
  private final Outcomes outcomes;
  private final ListingLetters letters;
  private final JdbcClient database;
  private final History history;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ListingDeadlines(
      Listings listings,
      Interests interests,
      Outcomes outcomes,
      ListingLetters letters,
      JdbcClient database,
      History history,
      TransactionTemplate transaction,
      Clock clock) {
    this.listings = listings;
    this.interests = interests;
    this.outcomes = outcomes;
    this.letters = letters;
    this.database = database;
    this.history = history;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Does all that is due; looks every ten minutes. */
  @Scheduled(fixedDelay = 600_000, initialDelay = 30_000)
  void look() {
    REMINDERS.forEach(this::remind);
    endListings();
    endInterests();
    Outcomes.DAYS.forEach(this::askAfter);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void each(List<UUID> ids, Consumer<UUID> work) {
    for (var id : ids) {
      try {
        transaction.executeWithoutResult(nothing -> work.accept(id));
      } catch (RuntimeException e) {
        log.error("What is due for {} has failed", id, e);
      }
    }
  }

  /** Who got so short a term that it began later is not reminded of its end. */
  private void remind(int days, int until) {
    var due =
        database
            .sql(
                """
                select l.id from partnering.listing l
                where l.state = 'PUBLISHED' and l.ends_on between :first and :last
                  and l.term_from < l.ends_on - :days
                  and not exists (select 1 from partnering.reminder r
                    where r.listing = l.id and r.ends_on = l.ends_on and r.days = :days)
                order by l.id
                """)
            .param("first", today().plusDays(until))
            .param("last", today().plusDays(days))
            .param("days", days)
            .query((row, number) -> row.getObject("id", UUID.class))
            .list();
    each(due, id -> remind(new ListingId(id), days));
  }

  private void remind(ListingId id, int days) {
    var listing = listings.findById(id).orElseThrow();
    var end = Objects.requireNonNull(listing.term().endsOn());
    var first =
        database
            .sql(
                """
                insert into partnering.reminder (listing, ends_on, days, at) values (?, ?, ?, ?)
                on conflict do nothing
                """)
            .param(id.value())
            .param(end)
            .param(days)
            .param(StoredValues.stored(clock.instant()))
            .update();
    if (first > 0) {
      letters.toGiver(
          new About(
              "ending",
              listing,
              "/my/offers/" + id,
              language -> Map.of("until", Formats.of(language).date(end))));
    }
  }

  private void endListings() {
    var over =
        database
            .sql("select id from partnering.listing where state = 'PUBLISHED' and ends_on < ?")
            .param(today())
            .query((row, number) -> row.getObject("id", UUID.class))
            .list();
    each(over, id -> end(new ListingId(id)));
  }

  private void end(ListingId id) {
    var expired = listings.save(listings.findById(id).orElseThrow().expire(today()));
    history.note(Line.of("partnering.history.expired", null, id));
    letters.toGiver(About.of("expired", expired, "/my/offers/" + id));
  }

  private void endInterests() {
    var silent =
        database
            .sql(
                """
                select id from partnering.interest
                where state in ('SENT', 'SEEN', 'SHORTLISTED') and sent_at <= ? order by sent_at
                """)
            .param(StoredValues.stored(clock.instant().minus(Interest.AWAITED)))
            .query((row, number) -> row.getObject("id", UUID.class))
            .list();
    each(silent, id -> interests.expire(new InterestId(id)));
  }

  private void askAfter(int days) {
    var due =
        database
            .sql(
                """
                select i.id from partnering.interest i
                where i.state = 'ACCEPTED' and i.closed_at <= :before
                  and not exists (select 1 from partnering.outcome o
                    where o.interest = i.id and o.days = :days)
                order by i.id
                """)
            .param("before", StoredValues.stored(clock.instant().minus(Duration.ofDays(days))))
            .param("days", days)
            .query((row, number) -> row.getObject("id", UUID.class))
            .list();
    each(due, id -> outcomes.ask(new InterestId(id), days));
  }
}
