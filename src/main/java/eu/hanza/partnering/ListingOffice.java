package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.partnering.ListingLetters.About;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of offers and needs by coordinators and administrators (P-3). */
@Service
@Transactional
public class ListingOffice {

  private static final int LONGEST = 1000;

  private final Listings listings;
  private final PartneringRules rules;
  private final ListingLetters letters;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  ListingOffice(
      Listings listings,
      PartneringRules rules,
      ListingLetters letters,
      JdbcClient database,
      History history,
      Clock clock) {
    this.listings = listings;
    this.rules = rules;
    this.letters = letters;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** What waits for a review by somebody, the longest waiting first. */
  @Transactional(readOnly = true)
  public List<ListingSummary> queue(Actor actor) {
    actor.must(actor.coordinatesAny(), "see the listings that wait");
    var today = LocalDate.now(clock);
    return listings.submitted().stream()
        .filter(listing -> rules.mayReview(actor, listing))
        .map(listing -> listing.summary(today))
        .toList();
  }

  /** A listing that somebody may review. */
  @Transactional(readOnly = true)
  public ListingSummary get(Actor actor, ListingId id) {
    return reviewed(actor, id).summary(LocalDate.now(clock));
  }

  private Listing reviewed(Actor actor, ListingId id) {
    var listing = listings.findById(id).orElseThrow(() -> new NotFoundException("listing " + id));
    var isWritten = listing.state() != ListingState.DRAFT || listing.submittedAt() != null;
    actor.must(isWritten && rules.mayReview(actor, listing), "review the listing " + id);
    return listing;
  }

  /**
   * An earlier review.
   *
   * @param score the points
   * @param remarks what was said; may be empty
   * @param at when
   */
  public record Review(ListingScore score, String remarks, Instant at) {}

  /** The reviews of a listing, the latest first. */
  @Transactional(readOnly = true)
  public List<Review> reviews(Actor actor, ListingId id) {
    reviewed(actor, id);
    return database
        .sql(
            """
            select advantage, clarity, cooperation, form, remarks, at from partnering.review
            where listing = ? order by at desc, id limit 50
            """)
        .param(id.value())
        .query(
            (row, number) ->
                new Review(
                    new ListingScore(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                    row.getString(5),
                    row.getObject(6, OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * Reviews a listing: with ten points and none missing it is published, else it goes back with
   * remarks.
   */
  public List<Refusal> review(Actor actor, ListingId id, ListingScore score, String remarks) {
    var listing = reviewed(actor, id);
    var refusals = refusals(listing, score, remarks.strip());
    if (!refusals.isEmpty()) {
      return refusals;
    }
    keep(actor, listing, score, remarks.strip());
    if (score.band().isPublished()) {
      publish(actor, listing, score);
    } else {
      giveBack(actor, listing, score, remarks.strip());
    }
    return List.of();
  }

  private List<Refusal> refusals(Listing listing, ListingScore score, String remarks) {
    if (listing.state() != ListingState.SUBMITTED) {
      return List.of(Refusal.of("partnering.office.decided"));
    }
    var deadline = listing.draft().deadline();
    var isLate = deadline != null && deadline.isBefore(LocalDate.now(clock));
    if (score.band().isPublished() && isLate) {
      return List.of(Refusal.of("partnering.form.deadline.over"));
    }
    if (!score.band().isPublished() && remarks.isEmpty()) {
      return List.of(Refusal.of("partnering.office.remarks.needed").at("remarks"));
    }
    return ListingDraft.characters(remarks) > LONGEST
        ? List.of(Refusal.of("partnering.form.too-long", Map.of("most", LONGEST)).at("remarks"))
        : List.of();
  }

  private void keep(Actor actor, Listing listing, ListingScore score, String remarks) {
    var reviewer = actor.person();
    database
        .sql(
            """
            insert into partnering.review
              (id, listing, reviewer, advantage, clarity, cooperation, form, remarks, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(UUID.randomUUID())
        .param(listing.id().value())
        .param(reviewer == null ? null : reviewer.value())
        .param(score.advantage())
        .param(score.clarity())
        .param(score.cooperation())
        .param(score.form())
        .param(remarks)
        .param(StoredValues.stored(clock.instant()))
        .update();
  }

  private void publish(Actor actor, Listing listing, ListingScore score) {
    var shown = listings.save(listing.publish(actor.person(), LocalDate.now(clock)));
    noteDecision("published", actor, listing, score);
    letters.toGiver(
        new About(
            "published",
            shown,
            "/offers/" + shown.slug(),
            language -> Map.of("until", Formats.of(language).date(end(shown)))));
  }

  private static LocalDate end(Listing listing) {
    return Objects.requireNonNull(listing.term().endsOn());
  }

  private void giveBack(Actor actor, Listing listing, ListingScore score, String remarks) {
    var returned = listings.save(listing.giveBack(actor.person(), remarks));
    noteDecision("returned", actor, listing, score);
    letters.toGiver(
        new About(
            "returned",
            returned,
            "/my/offers/" + returned.id(),
            language -> Map.of("remarks", remarks)));
  }

  private void noteDecision(String verb, Actor actor, Listing listing, ListingScore score) {
    history.note(
        Line.of("partnering.history." + verb, actor.person(), listing.id())
            .with("points", score.sum()));
  }

  /** How many listings wait for somebody. */
  @Transactional(readOnly = true)
  int waiting(Actor actor) {
    return actor.coordinatesAny() ? queue(actor).size() : 0;
  }

  /** The day on which a listing was handed in; null before. */
  @Transactional(readOnly = true)
  public @Nullable Instant submitted(Actor actor, ListingId id) {
    return reviewed(actor, id).submittedAt();
  }
}
