package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.matching.Clause;
import eu.hanza.partnering.matching.Fact;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.matching.Posting;
import eu.hanza.partnering.matching.PostingId;
import eu.hanza.partnering.matching.Profile;
import eu.hanza.partnering.matching.Proposer;
import eu.hanza.partnering.matching.Query;
import eu.hanza.partnering.matching.Wish;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is known for proposals on a day: the register, the past and the board. */
final class BoardAndPast {

  private final PartnerMemory.Now now;
  private final LocalDate today;
  private final Map<PostingId, Listing> listings = new HashMap<>();
  private final Map<MemberId, List<Posting>> postings = new HashMap<>();
  private final Proposer proposer;

  BoardAndPast(PartnerMemory.Now now, Collection<Listing> open, LocalDate today) {
    this.now = now;
    this.today = today;
    open.forEach(this::add);
    var profiles =
        now.knowledge().profiles().values().stream()
            .map(one -> one.with(postings.getOrDefault(one.id(), List.of())))
            .toList();
    this.proposer = new Proposer(now.matcher(), profiles, today);
  }

  private void add(Listing listing) {
    var posting = posting(listing, today);
    listings.put(posting.id(), listing);
    postings.computeIfAbsent(posting.owner(), owner -> new ArrayList<>()).add(posting);
  }

  static Posting posting(Listing listing, LocalDate today) {
    var draft = listing.draft();
    return new Posting(
        new PostingId(listing.id().toString()),
        PartnerMemory.member(listing.organisation()),
        draft.anonymous(),
        draft.kind() == ListingKind.OFFER,
        draft.subject().name(),
        Set.copyOf(draft.areas()),
        Set.copyOf(draft.partnerKinds()),
        Set.copyOf(draft.countries()),
        Set.copyOf(draft.workLanguages()),
        Objects.requireNonNullElse(listing.term().from(), today));
  }

  Proposer proposer() {
    return proposer;
  }

  /** What an organisation may want at all; nothing for one that is closed. */
  Optional<Wish> wish(OrganisationId organisation) {
    var programmes = new HashSet<>(now.knowledge().programmes(organisation));
    var own = PartnerMemory.member(organisation);
    listings.values().stream()
        .filter(one -> one.organisation().equals(organisation))
        .forEach(one -> programmes.addAll(programmes(one.draft().programme())));
    return now.knowledge()
        .profile(organisation)
        .map(one -> one.with(postings.getOrDefault(own, List.of())))
        .map(one -> Wish.of(one, query(own, programmes)));
  }

  /** What an organisation wants with a listing, which need not be open. */
  Optional<Wish> wish(Listing listing) {
    listings.put(new PostingId(listing.id().toString()), listing);
    var own = PartnerMemory.member(listing.organisation());
    return now.knowledge()
        .profile(listing.organisation())
        .map(
            one ->
                Wish.of(
                    one,
                    posting(listing, today),
                    query(own, programmes(listing.draft().programme()))));
  }

  private Query query(MemberId asks, Set<String> programmes) {
    return new Query(asks, today, 0, BigDecimal.ZERO, programmes);
  }

  private static Set<String> programmes(@Nullable ProgrammeId programme) {
    return programme == null ? Set.of() : Set.of(programme.toString());
  }

  Profile profile(MemberId member) {
    return Objects.requireNonNull(now.knowledge().profiles().get(member))
        .with(postings.getOrDefault(member, List.of()));
  }

  Listing listing(PostingId posting) {
    return Objects.requireNonNull(listings.get(posting));
  }

  /** The records of all facts of some clauses, read from the register in one statement. */
  Evidence evidence(Collection<Clause> clauses, OrganisationDirectory directory) {
    var facts = clauses.stream().flatMap(one -> one.facts().stream()).toList();
    var projects =
        facts.stream()
            .flatMap(
                fact ->
                    fact instanceof Fact.Projects(var strongest, var count)
                        ? strongest.stream()
                        : Stream.of())
            .distinct()
            .collect(
                Collectors.toMap(
                    id -> id,
                    id -> Objects.requireNonNull(now.knowledge().collaborations().get(id))));
    return new Evidence(projects, organisations(facts, directory), told(facts));
  }

  private static Map<MemberId, OrganisationSummary> organisations(
      List<Fact> facts, OrganisationDirectory directory) {
    var ids =
        facts.stream()
            .flatMap(
                fact ->
                    fact instanceof Fact.CommonPartners(var strongest, var count)
                        ? strongest.stream()
                        : Stream.of())
            .map(id -> OrganisationId.of(id.value()))
            .toList();
    var found = new HashMap<MemberId, OrganisationSummary>();
    directory.summaries(ids).forEach((id, one) -> found.put(PartnerMemory.member(id), one));
    return found;
  }

  private Map<PostingId, ListingSummary> told(List<Fact> facts) {
    var told = new HashMap<PostingId, ListingSummary>();
    for (var fact : facts) {
      switch (fact) {
        case Fact.Complement(var own, var other) -> {
          told.put(own, listing(own).summary(today));
          told.put(other, listing(other).summary(today));
        }
        case Fact.Wanted(var where, var country) -> told.put(where, listing(where).summary(today));
        default -> {}
      }
    }
    return told;
  }
}
