package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.Priorities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an office drafts recommendations and sends them to their addressees (K-10). */
@Service
@Transactional
class RecommendationDesk {

  private final Recommendations recommendations;
  private final Addressees addressees;
  private final RecommendationRules rules;
  private final Sources sources;
  private final Priorities priorities;
  private final StateChanges changes;
  private final History history;
  private final Clock clock;

  RecommendationDesk(
      Recommendations recommendations,
      Addressees addressees,
      RecommendationRules rules,
      Sources sources,
      Priorities priorities,
      StateChanges changes,
      History history,
      Clock clock) {
    this.recommendations = recommendations;
    this.addressees = addressees;
    this.rules = rules;
    this.sources = sources;
    this.priorities = priorities;
    this.changes = changes;
    this.history = history;
    this.clock = clock;
  }

  /** To whom a recommendation goes. */
  record Addressed(OrganisationId organisation, AddresseeLevel level) {}

  /** What came of drafting. */
  sealed interface Result {

    /** It is kept. */
    record Drafted(RecommendationId id) implements Result {}

    /** Nothing is kept. */
    record Refused(List<Refusal> why) implements Result {}
  }

  /** Keeps a draft, which only the office sees, under the next number of its source. */
  Result draft(
      Actor by,
      ProgrammeId programme,
      String source,
      RecommendationDraft draft,
      List<Addressed> addressed) {
    by.must(rules.mayDraft(by, programme), "draft a recommendation");
    var refusals = new ArrayList<>(refusals(programme, draft, addressed));
    var origin = sources.origin(source);
    if (origin.isEmpty()) {
      refusals.add(Refusal.of("knowledge.recommendation.against.source").at("source"));
    }
    if (!refusals.isEmpty()) {
      return new Result.Refused(refusals);
    }
    var before = recommendations.findBySourceOrderByNumberDesc(source);
    var number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
    var drafted = Recommendation.draft(programme, origin.orElseThrow(), number, by.person(), draft);
    var kept = recommendations.save(free(drafted));
    address(kept, addressed);
    return new Result.Drafted(kept.id());
  }

  /** Two sources may end alike; then the number alone does not tell their addresses apart. */
  private Recommendation free(Recommendation drafted) {
    return recommendations.existsBySlug(drafted.slug()) ? drafted.elsewhere() : drafted;
  }

  /** Says something else of a draft. */
  List<Refusal> change(
      Actor by, RecommendationId id, RecommendationDraft draft, List<Addressed> addressed) {
    var recommendation = own(by, id);
    var refusals = refusals(recommendation.programme(), draft, addressed);
    if (refusals.isEmpty()) {
      addressees.findByRecommendationOrderById(id).forEach(addressees::delete);
      address(recommendations.save(recommendation.say(draft)), addressed);
    }
    return refusals;
  }

  private void address(Recommendation recommendation, List<Addressed> addressed) {
    addressed.forEach(
        one -> addressees.save(Addressee.of(recommendation.id(), one.organisation(), one.level())));
  }

  private List<Refusal> refusals(
      ProgrammeId programme, RecommendationDraft draft, List<Addressed> addressed) {
    var refusals = new ArrayList<>(draft.refusals());
    if (!draft.findings().stream().allMatch(one -> sources.isFinding(one.address()))) {
      refusals.add(Refusal.of("knowledge.recommendation.against.finding").at("findings"));
    }
    if (addressed.isEmpty()) {
      refusals.add(Refusal.of("knowledge.recommendation.against.addressees").at("addressees"));
    }
    if (addressed.stream().map(Addressed::organisation).distinct().count() < addressed.size()) {
      refusals.add(Refusal.of("knowledge.recommendation.against.twice").at("addressees"));
    }
    var today = LocalDate.now(clock);
    if (!draft.dueOn().isAfter(today)) {
      refusals.add(Refusal.of("knowledge.recommendation.against.due").at("dueOn"));
    }
    var priority = draft.priority();
    if (priority != null
        && priorities.of(programme).stream().noneMatch(one -> one.id().equals(priority))) {
      throw new NotFoundException("priority " + priority + " of " + programme);
    }
    if (priority != null) {
      priorities.admit(priority, today).map(why -> why.at("priority")).ifPresent(refusals::add);
    }
    return refusals;
  }

  /** Sends a draft to its addressees, and shows it to everybody. */
  List<Refusal> issue(Actor by, RecommendationId id) {
    var recommendation = own(by, id);
    var all = addressees.findByRecommendationOrderById(id);
    var addressed =
        all.stream().map(one -> new Addressed(one.organisation(), one.level())).toList();
    var refusals = refusals(recommendation.programme(), recommendation.draft(), addressed);
    if (refusals.isEmpty()) {
      var today = LocalDate.now(clock);
      var issued = recommendations.save(recommendation.issue(today));
      history.note(Line.of("knowledge.history.recommendation.issued", by.person(), id));
      var step = AddresseeStep.to(AddresseeState.ISSUED, today).by(by.person());
      all.forEach(one -> changes.take(by, issued, one, step));
    }
    return refusals;
  }

  private Recommendation own(Actor by, RecommendationId id) {
    var recommendation =
        recommendations
            .findById(id)
            .orElseThrow(() -> new NotFoundException("recommendation " + id));
    by.must(rules.mayDraft(by, recommendation.programme()), "work on the recommendation " + id);
    return recommendation;
  }
}
