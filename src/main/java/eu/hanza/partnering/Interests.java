package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interest of organisations in each other's listings, from the first word to the answer. */
@Service
@Transactional
public class Interests {

  /** For how many answers an organisation may wait at a time. */
  public static final int MOST_OPEN = 10;

  private final Listings listings;
  private final InterestBook book;
  private final InterestCounts counts;
  private final InterestViews views;
  private final PartneringRules rules;
  private final InterestLetters letters;
  private final History history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Interests(
      Listings listings,
      InterestBook book,
      InterestCounts counts,
      InterestViews views,
      PartneringRules rules,
      InterestLetters letters,
      History history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.listings = listings;
    this.book = book;
    this.counts = counts;
    this.views = views;
    this.rules = rules;
    this.letters = letters;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Tells the organisation of a listing that another one is interested.
   *
   * @param agreed whether the sender agrees that addresses are exchanged, once both sides do
   */
  public InterestResult send(
      Actor actor, String slug, OrganisationId organisation, InterestDraft draft, boolean agreed) {
    actor.must(rules.mayWrite(actor, organisation), "be interested for " + organisation);
    var listing = open(slug);
    var refusals = draft.refusals();
    if (!agreed) {
      refusals.add(Refusal.of("partnering.interest.consent.needed").at("agreed"));
    }
    if (!refusals.isEmpty()) {
      return new InterestResult.Refused(refusals);
    }
    return send(actor, listing, organisation, draft);
  }

  private Listing open(String slug) {
    return (slug.length() > Slug.LONGEST || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")
            ? java.util.Optional.<Listing>empty()
            : listings.findBySlug(new Slug(slug)))
        .filter(listing -> listing.term().publishedOn() != null)
        .orElseThrow(() -> new NotFoundException("listing " + slug));
  }

  private InterestResult send(
      Actor actor, Listing listing, OrganisationId organisation, InterestDraft draft) {
    if (!listing.isOpen(LocalDate.now(clock))) {
      return InterestResult.Refused.of("partnering.interest.over");
    }
    if (listing.organisation().equals(organisation)) {
      return InterestResult.Refused.of("partnering.interest.own");
    }
    counts.turn(organisation);
    if (counts.has(listing.id(), organisation)) {
      return InterestResult.Refused.of("partnering.interest.twice");
    }
    if (counts.open(organisation) >= MOST_OPEN) {
      return new InterestResult.Refused(
          List.of(Refusal.of("partnering.interest.many", Map.of("most", MOST_OPEN))));
    }
    var interest =
        book.save(
            Interest.send(listing.id(), organisation, actor.person(), draft, clock.instant()));
    // Who sent it stays unknown to the other side until both agreed.
    history.note(Line.of("partnering.history.interest", null, listing.id()));
    letters.received(listing, interest);
    return new InterestResult.Sent(interest.id());
  }

  /** An interest that somebody sent or received; opening a received one marks it as seen. */
  public InterestSummary open(Actor actor, InterestId id) {
    var interest = find(id);
    var listing = listing(interest);
    var receives = rules.mayWrite(actor, listing.organisation());
    actor.must(
        receives || rules.mayWrite(actor, interest.organisation()), "see the interest " + id);
    var isNew = receives && interest.state() == InterestState.SENT;
    return views.of(isNew ? book.save(interest.see()) : interest, listing, receives);
  }

  private Interest find(InterestId id) {
    return book.findById(id).orElseThrow(() -> new NotFoundException("interest " + id));
  }

  private Listing listing(Interest interest) {
    return listings.findById(interest.listing()).orElseThrow();
  }

  private Interest received(Actor actor, InterestId id) {
    var interest = find(id);
    var giver = listing(interest).organisation();
    actor.must(rules.mayWrite(actor, giver), "answer the interest " + id);
    return interest;
  }

  private static List<Refusal> closed() {
    return List.of(Refusal.of("partnering.interest.closed"));
  }

  /** Keeps an interest in mind. */
  public List<Refusal> shortlist(Actor actor, InterestId id) {
    var interest = received(actor, id);
    if (!interest.state().isOpen()) {
      return closed();
    }
    book.save(interest.shortlist());
    return List.of();
  }

  /** Accepts an interest: from then on both sides know how to reach each other. */
  public List<Refusal> accept(Actor actor, InterestId id, boolean agreed) {
    var interest = received(actor, id);
    if (!interest.state().isOpen()) {
      return closed();
    }
    if (!agreed) {
      return List.of(Refusal.of("partnering.interest.consent.needed").at("agreed"));
    }
    var accepted = book.save(interest.accept(actor.person(), clock.instant()));
    history.note(Line.of("partnering.history.accepted", actor.person(), accepted.listing()));
    letters.accepted(listing(accepted), accepted);
    events.publishEvent(
        new InterestAccepted(accepted.listing(), accepted.organisation(), actor.person()));
    return List.of();
  }

  /** Declines an interest, with a reason that the other side reads. */
  public List<Refusal> decline(Actor actor, InterestId id, DeclineReason reason) {
    var interest = received(actor, id);
    if (!interest.state().isOpen()) {
      return closed();
    }
    decline(actor, listing(interest), interest, reason);
    return List.of();
  }

  private void decline(Actor actor, Listing listing, Interest interest, DeclineReason reason) {
    var declined = book.save(interest.decline(actor.person(), reason, clock.instant()));
    history.note(Line.of("partnering.history.declined", actor.person(), listing.id()));
    letters.declined(listing, declined);
  }

  /** Takes an interest back. */
  public List<Refusal> withdraw(Actor actor, InterestId id) {
    var interest = find(id);
    actor.must(rules.mayWrite(actor, interest.organisation()), "withdraw the interest " + id);
    if (!interest.state().isOpen()) {
      return closed();
    }
    var withdrawn = book.save(interest.withdraw(clock.instant()));
    letters.toGiver("withdrawn", listing(withdrawn), withdrawn);
    return List.of();
  }

  /** Ends what waits for an answer, since the listing is taken back. */
  void end(Actor actor, Listing listing) {
    book.openFor(listing.id())
        .forEach(interest -> decline(actor, listing, interest, DeclineReason.ENDED));
  }

  /** Ends an interest that nobody answered in time; both sides are told. */
  void expire(InterestId id) {
    var interest = find(id);
    if (interest.state().isOpen()) {
      var expired = book.save(interest.expire(clock.instant()));
      letters.expired(listing(expired), expired);
    }
  }

  /** What came for the organisations of somebody, the latest first. */
  @Transactional(readOnly = true)
  public List<InterestSummary> received(Actor actor) {
    return views.received(actor);
  }

  /** What the organisations of somebody sent, the latest first. */
  @Transactional(readOnly = true)
  public List<InterestSummary> sent(Actor actor) {
    return views.sent(actor);
  }

  /** How many answers an organisation gave to what was sent to it. */
  @Transactional(readOnly = true)
  public AnswerRate answers(OrganisationId organisation) {
    return counts.answers(organisation);
  }

  /** Whether an organisation said already that it is interested. */
  @Transactional(readOnly = true)
  public boolean isInterested(OrganisationId organisation, ListingId listing) {
    return counts.has(listing, organisation);
  }
}
