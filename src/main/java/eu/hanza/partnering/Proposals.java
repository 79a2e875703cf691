package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.Suspensions;
import eu.hanza.partnering.Proposed.Lists;
import eu.hanza.partnering.matching.Clause;
import eu.hanza.partnering.matching.FairShare;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.matching.Posting;
import eu.hanza.partnering.matching.Profile;
import eu.hanza.partnering.matching.Proposal;
import eu.hanza.partnering.matching.Proposer.Fitting;
import eu.hanza.partnering.matching.Wish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes partners, offers and needs to those who speak for an organisation, each with clauses
 * that say why (S0.13, P-7 to P-10). What nothing can be told of is not proposed.
 */
@Service
@Transactional(readOnly = true)
public class Proposals {

  /** How many clauses a sentence has at most. */
  public static final int CLAUSES = 3;

  private static final int LOOKED_AT = 80;
  private static final int SHOWN = 20;
  private static final Set<Clause.Kind> TOO_LITTLE =
      EnumSet.of(Clause.Kind.COUNTRY, Clause.Kind.LANGUAGES);
  private static final Set<Clause.Kind> TOO_LITTLE_OF_A_LISTING =
      EnumSet.of(Clause.Kind.COUNTRY, Clause.Kind.LANGUAGES, Clause.Kind.WANTED);

  private final PartnerMemory memory;
  private final Listings listings;
  private final Dismissals dismissals;
  private final OrganisationDirectory organisations;
  private final Suspensions suspensions;
  private final Opportunities opportunities;
  private final PartneringRules rules;
  private final Clock clock;

  Proposals(
      PartnerMemory memory,
      Listings listings,
      Dismissals dismissals,
      OrganisationDirectory organisations,
      Suspensions suspensions,
      Opportunities opportunities,
      PartneringRules rules,
      Clock clock) {
    this.memory = memory;
    this.listings = listings;
    this.dismissals = dismissals;
    this.organisations = organisations;
    this.suspensions = suspensions;
    this.opportunities = opportunities;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * What is proposed, and the records that prove it.
   *
   * @param lists what fits
   * @param evidence the records behind all clauses
   */
  public record Answer(Lists lists, Evidence evidence) {}

  /** What fits an organisation. */
  public Answer to(Actor actor, OrganisationId organisation) {
    actor.must(rules.mayWrite(actor, organisation), "see proposals for " + organisation);
    var board = board();
    return answer(board, board.wish(organisation).orElse(null), organisation, null);
  }

  /** What fits a listing: organisations, and what others offer or need. */
  public Answer to(Actor actor, ListingId id) {
    var listing = listings.findById(id).orElseThrow(() -> new NotFoundException("listing " + id));
    actor.must(rules.mayWrite(actor, listing.organisation()), "see proposals for " + id);
    var board = board();
    return answer(board, board.wish(listing).orElse(null), listing.organisation(), listing.draft());
  }

  /** Whether an organisation has finished no international project so far (S4.16). */
  public boolean isNewcomer(OrganisationId organisation) {
    return memory.now().knowledge().profile(organisation).map(Profile::newcomer).orElse(false);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private BoardAndPast board() {
    return new BoardAndPast(memory.now(), listings.open(today()), today());
  }

  private Answer answer(
      BoardAndPast board,
      @Nullable Wish wish,
      OrganisationId organisation,
      @Nullable ListingDraft draft) {
    var barred = wish == null ? null : barred(organisation, draft);
    if (wish == null || barred == null || barred.countries.contains(wish.profile().country())) {
      return new Answer(Lists.NONE, board.evidence(List.of(), organisations));
    }
    var lists =
        new Lists(
            partners(board, wish, barred, draft),
            opposites(board, wish, barred, draft),
            opportunities.of(board, wish, organisation, barred.countries));
    var clauses =
        Stream.of(lists.organisations(), lists.listings(), lists.opportunities())
            .flatMap(list -> list.stream())
            .flatMap(one -> one.why().stream())
            .toList();
    return new Answer(lists, board.evidence(clauses, organisations));
  }

  /**
   * What must not be proposed.
   *
   * @param members organisations that one side put aside
   * @param listings listings that were put aside, as texts
   * @param countries countries with which cooperation rests
   */
  private record Barred(Set<MemberId> members, Set<String> listings, Set<String> countries) {}

  private Barred barred(OrganisationId organisation, @Nullable ListingDraft draft) {
    var members = new HashSet<MemberId>();
    var aside = new HashSet<String>();
    for (var one : dismissals.of(organisation)) {
      var other = one.other();
      if (other != null) {
        members.add(PartnerMemory.member(other));
      }
      aside.add(Objects.toString(one.listing(), ""));
    }
    dismissals.against(organisation).forEach(one -> members.add(PartnerMemory.member(one)));
    return new Barred(members, aside, suspended(draft == null ? null : draft.programme()));
  }

  private Set<String> suspended(@Nullable ProgrammeId programme) {
    var countries =
        suspensions.all().stream().map(Suspensions.Rule::country).collect(Collectors.toSet());
    return suspensions.standing(programme, countries, today()).suspended();
  }

  private List<Proposed<OrganisationSummary>> partners(
      BoardAndPast board, Wish wish, Barred barred, @Nullable ListingDraft draft) {
    var found =
        board.proposer().organisations(wish, one -> mayBe(one, barred, draft), LOOKED_AT).stream()
            .filter(one -> !clauses(one).isEmpty())
            .map(
                one ->
                    new FairShare.Item<>(
                        one,
                        one.candidate(),
                        one.score(),
                        board.profile(one.candidate()).newcomer()))
            .toList();
    var shown = FairShare.reordered(found).stream().limit(SHOWN).toList();
    var names = organisations.summaries(ids(shown));
    var all = new ArrayList<Proposed<OrganisationSummary>>();
    for (var one : shown) {
      var summary = names.get(OrganisationId.of(one.organisation().value()));
      if (summary != null) {
        var silent = wish.hasNoLanguageWith(board.profile(one.organisation()).named());
        all.add(new Proposed<>(summary, one.newcomer(), silent, clauses(one.what())));
      }
    }
    return all;
  }

  private static Collection<OrganisationId> ids(List<? extends FairShare.Item<?>> items) {
    return items.stream().map(one -> OrganisationId.of(one.organisation().value())).toList();
  }

  private static boolean mayBe(Profile one, Barred barred, @Nullable ListingDraft draft) {
    return !barred.members.contains(one.id())
        && !barred.countries.contains(one.country())
        && (draft == null
            || draft.partnerKinds().isEmpty()
            || draft.partnerKinds().stream().anyMatch(one.types()::contains));
  }

  private List<Proposed<ListingSummary>> opposites(
      BoardAndPast board, Wish wish, Barred barred, @Nullable ListingDraft draft) {
    var found =
        board
            .proposer()
            .postings(wish, one -> mayBe(board, wish, one, barred, draft), LOOKED_AT)
            .stream()
            .filter(one -> !clauses(one).isEmpty())
            .map(one -> item(board, one))
            .toList();
    return FairShare.reordered(found).stream()
        .limit(SHOWN)
        .map(
            one ->
                new Proposed<>(
                    board.listing(one.what().posting().id()).summary(today()),
                    one.newcomer(),
                    wish.hasNoLanguageWith(
                        board.profile(one.organisation()).with(List.of(one.what().posting()))),
                    clauses(one.what())))
        .toList();
  }

  private static FairShare.Item<Fitting> item(BoardAndPast board, Fitting one) {
    var owner = one.posting().owner();
    return new FairShare.Item<>(
        one,
        owner,
        one.proposal().score(),
        !one.posting().anonymous() && board.profile(owner).newcomer());
  }

  /** An anonymous listing is not kept away by its organisation: that would tell whose it is. */
  private static boolean mayBe(
      BoardAndPast board, Wish wish, Posting one, Barred barred, @Nullable ListingDraft draft) {
    var isOpposite = draft == null || one.offer() != (draft.kind() == ListingKind.OFFER);
    return isOpposite
        && one.takes(wish.profile().types())
        && !barred.listings.contains(one.id().value())
        && !barred.countries.contains(board.listing(one.id()).country())
        && (one.anonymous() || !barred.members.contains(one.owner()));
  }

  private static List<Clause> clauses(Proposal proposal) {
    return clauses(proposal, TOO_LITTLE);
  }

  private static List<Clause> clauses(Fitting fitting) {
    return clauses(fitting.proposal(), TOO_LITTLE_OF_A_LISTING);
  }

  /** What can be told of a proposal, the weighty first: nothing where that would be too little. */
  private static List<Clause> clauses(Proposal proposal, Set<Clause.Kind> tooLittle) {
    var all = Clause.of(proposal);
    var weighty = all.stream().filter(one -> !tooLittle.contains(one.kind())).toList();
    return weighty.isEmpty()
        ? List.of()
        : Stream.concat(
                weighty.stream(), all.stream().filter(one -> tooLittle.contains(one.kind())))
            .limit(CLAUSES)
            .toList();
  }
}
