package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.partnering.matching.Clause;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.matching.Profile;
import eu.hanza.partnering.matching.Proposer.Suited;
import eu.hanza.partnering.matching.Wish;
import eu.hanza.partnering.spi.Opportunity;
import eu.hanza.partnering.spi.OpportunitySource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Practices and coming events that fit an organisation or what it offers and needs (P-9). */
@Component
class Opportunities {

  private static final int LOOKED_AT = 40;
  private static final int SHOWN = 6;
  private static final MemberId NOBODY = new MemberId("");
  private static final Set<Clause.Kind> TOLD =
      EnumSet.of(Clause.Kind.AREAS, Clause.Kind.WANTED, Clause.Kind.TOGETHER);

  private final ObjectProvider<OpportunitySource> sources;

  Opportunities(ObjectProvider<OpportunitySource> sources) {
    this.sources = sources;
  }

  /** The best for a wish, but nothing of its own and nothing in a country that rests. */
  List<Proposed<Opportunity>> of(
      BoardAndPast board, Wish wish, OrganisationId own, Set<String> resting) {
    var candidates = new LinkedHashMap<Opportunity, Profile>();
    sources
        .orderedStream()
        .flatMap(source -> source.opportunities().stream())
        .filter(one -> !own.equals(one.organisation()) && !resting.contains(one.country()))
        .forEach(one -> candidates.put(one, profile(one)));
    return board.proposer().others(wish, candidates, LOOKED_AT).stream()
        .map(Opportunities::proposed)
        .filter(one -> !one.why().isEmpty())
        .limit(SHOWN)
        .toList();
  }

  private static Profile profile(Opportunity one) {
    var organisation = one.organisation();
    return new Profile(
        organisation == null ? NOBODY : PartnerMemory.member(organisation),
        one.country(),
        Set.of(),
        one.areas(),
        List.of(),
        false);
  }

  private static Proposed<Opportunity> proposed(Suited<Opportunity> one) {
    var why =
        Clause.of(one.proposal()).stream()
            .filter(clause -> TOLD.contains(clause.kind()))
            .limit(Proposals.CLAUSES)
            .toList();
    return new Proposed<>(one.what(), false, false, why);
  }
}
