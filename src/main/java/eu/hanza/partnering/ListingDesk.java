package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who speak for an organisation do with its offers and needs. */
@Service
@Transactional
public class ListingDesk {

  /** The address of another page stands where slugs do. */
  private static final Slug RESERVED = new Slug("outcome");

  private static final List<Refusal> SETTLED = List.of(Refusal.of("partnering.mine.settled"));

  private final Listings listings;
  private final Interests interests;
  private final OrganisationDirectory organisations;
  private final Speakers speakers;
  private final PartneringRules rules;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  ListingDesk(
      Listings listings,
      Interests interests,
      OrganisationDirectory organisations,
      Speakers speakers,
      PartneringRules rules,
      JdbcClient database,
      History history,
      Clock clock) {
    this.listings = listings;
    this.interests = interests;
    this.organisations = organisations;
    this.speakers = speakers;
    this.rules = rules;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** The organisations for which somebody may write. */
  @Transactional(readOnly = true)
  public List<OrganisationId> organisations(Actor actor) {
    return speakers.organisations(actor);
  }

  /** The listings of the organisations for which somebody speaks, drafts first. */
  @Transactional(readOnly = true)
  public List<ListingSummary> own(Actor actor) {
    var own = speakers.organisations(actor);
    var today = today();
    return own.isEmpty()
        ? List.of()
        : listings.of(own).stream().map(listing -> listing.summary(today)).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A listing that somebody may change. */
  @Transactional(readOnly = true)
  public ListingSummary get(Actor actor, ListingId id) {
    return kept(actor, id).summary(today());
  }

  private Listing kept(Actor actor, ListingId id) {
    var listing = listings.findById(id).orElseThrow(() -> new NotFoundException("listing " + id));
    actor.must(rules.mayWrite(actor, listing.organisation()), "write the listing " + id);
    return listing;
  }

  /** Starts a listing, which only its organisation sees. */
  public DeskResult draft(Actor actor, OrganisationId organisation, ListingDraft draft) {
    var current = organisations.current(organisation);
    actor.must(rules.mayWrite(actor, current), "write a listing for " + organisation);
    var refusals = draft.refusals();
    if (!refusals.isEmpty()) {
      return new DeskResult.Refused(refusals);
    }
    var country = organisations.get(current).country();
    var slug = free(Slug.of(draft.ownTitle()));
    var listing = listings.save(Listing.draft(current, country, actor.person(), slug, draft));
    history.note(Line.of("partnering.history.drafted", actor.person(), listing.id()));
    return new DeskResult.Kept(listing.id());
  }

  private Slug free(Slug wanted) {
    var slug = wanted;
    for (var number = 2; RESERVED.equals(slug) || listings.existsBySlug(slug); number++) {
      var most = Slug.LONGEST - 5;
      var cut = wanted.value();
      slug = Slug.of((cut.length() > most ? cut.substring(0, most) : cut) + " " + number);
    }
    return slug;
  }

  /** Says something else; a listing that everybody saw has to be handed in again. */
  public DeskResult change(Actor actor, ListingId id, ListingDraft draft) {
    var listing = kept(actor, id);
    var refusals = listing.isChangeable() ? draft.refusals() : SETTLED;
    if (!refusals.isEmpty()) {
      return new DeskResult.Refused(refusals);
    }
    listings.save(listing.say(slug(listing, draft), draft));
    history.note(
        Line.of("partnering.history.changed", actor.person(), id)
            .changed("title", listing.draft().ownTitle(), draft.ownTitle())
            .changed("days", listing.draft().days(), draft.days()));
    return new DeskResult.Kept(id);
  }

  /** The address follows the title until somebody may have noted it. */
  private Slug slug(Listing listing, ListingDraft draft) {
    var isKnown = listing.term().publishedOn() != null;
    return isKnown || draft.ownTitle().equals(listing.draft().ownTitle())
        ? listing.slug()
        : free(Slug.of(draft.ownTitle()));
  }

  /** Hands a listing in for a review. */
  public DeskResult submit(Actor actor, ListingId id) {
    var listing = kept(actor, id);
    var refusals =
        listing.isSubmittable(today())
            ? Stream.concat(listing.draft().gaps(today()).stream(), named(listing).stream())
                .toList()
            : SETTLED;
    if (!refusals.isEmpty()) {
      return new DeskResult.Refused(refusals);
    }
    var ended = listing.state() == ListingState.PUBLISHED && listing.term().isOver(today());
    listings.save((ended ? listing.expire(today()) : listing).submit(clock.instant()));
    history.note(Line.of("partnering.history.submitted", actor.person(), id));
    return new DeskResult.Kept(id);
  }

  /** An anonymous listing that names its organisation is a mistake (P-4). */
  private List<Refusal> named(Listing listing) {
    if (!listing.draft().anonymous()) {
      return List.of();
    }
    var organisation = organisations.get(listing.organisation());
    var draft = listing.draft();
    return Map.of("title", draft.title(), "summary", draft.summary(), "body", draft.body())
        .entrySet()
        .stream()
        .filter(
            text ->
                text.getValue().byLanguage().values().stream()
                    .anyMatch(words -> names(words, organisation)))
        .map(text -> Refusal.of("partnering.form.anonymous.named").at(text.getKey()))
        .toList();
  }

  private static boolean names(String words, OrganisationSummary organisation) {
    var folded = NormalisedText.fold(words);
    return Stream.concat(
            Stream.of(organisation.ownName()), organisation.names().byLanguage().values().stream())
        .map(name -> NormalisedText.fold(name).strip())
        .anyMatch(name -> !name.isEmpty() && folded.contains(name));
  }

  /** Open listings of the same organisation with nearly the same title (P-3). */
  @Transactional(readOnly = true)
  public List<ListingSummary> similar(Actor actor, ListingId id) {
    var listing = kept(actor, id);
    var found =
        database
            .sql(
                """
                select id from partnering.listing
                where organisation = :organisation and id <> :id
                  and (state = 'SUBMITTED' or (state = 'PUBLISHED' and ends_on >= :today))
                  and similarity(lower(title ->> language), lower(:title)) >= 0.6
                order by similarity(lower(title ->> language), lower(:title)) desc, id limit 5
                """)
            .param("organisation", listing.organisation().value())
            .param("id", id.value())
            .param("today", today())
            .param("title", listing.draft().ownTitle())
            .query((row, number) -> new ListingId(row.getObject("id", UUID.class)))
            .list();
    return found.isEmpty()
        ? List.of()
        : listings.findByIdIn(found).stream().map(one -> one.summary(today())).toList();
  }

  /** Shows a listing for another term; refused long before its end, and after two renewals. */
  public List<Refusal> renew(Actor actor, ListingId id) {
    var listing = kept(actor, id);
    var summary = listing.summary(today());
    if (!summary.renewable()) {
      var why = summary.usedUp() ? "used-up" : "early";
      return List.of(Refusal.of("partnering.mine.renew." + why));
    }
    var deadline = listing.draft().deadline();
    if (deadline != null && deadline.isBefore(today())) {
      return List.of(Refusal.of("partnering.form.deadline.over"));
    }
    var renewed = listings.save(listing.renew(today()));
    history.note(
        Line.of("partnering.history.renewed", actor.person(), id)
            .changed("ends", listing.term().endsOn(), renewed.term().endsOn()));
    return List.of();
  }

  /** Takes a listing back; whoever still awaits an answer is told. */
  public void withdraw(Actor actor, ListingId id) {
    var listing = kept(actor, id);
    if (listing.state() == ListingState.WITHDRAWN) {
      return;
    }
    listings.save(listing.withdraw());
    interests.end(actor, listing);
    history.note(Line.of("partnering.history.withdrawn", actor.person(), id));
  }

  void markDemonstration(ListingId id) {
    listings.findById(id).map(Listing::markDemonstration).ifPresent(listings::save);
  }
}
