package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One organisation that a recommendation is addressed to, with its own state (K-11).
 *
 * @param published whether the addressee lets everybody read its answer
 */
@Table(schema = "knowledge", name = "addressee")
record Addressee(
    @Id AddresseeId id,
    RecommendationId recommendation,
    OrganisationId organisation,
    AddresseeLevel level,
    AddresseeState state,
    boolean published,
    @MappedCollection(idColumn = "addressee", keyColumn = "position") List<AddresseeStep> steps,
    @Version int version) {

  Addressee {
    steps = List.copyOf(steps);
  }

  static Addressee of(
      RecommendationId recommendation, OrganisationId organisation, AddresseeLevel level) {
    return new Addressee(
        AddresseeId.next(),
        recommendation,
        organisation,
        level,
        AddresseeState.DRAFT,
        false,
        List.of(),
        0);
  }

  /** What stands against a step: reasons that are missing, evidence, or the order of states. */
  Optional<Refusal> against(AddresseeStep step) {
    var next = step.state();
    if (!state.leadsTo(next)) {
      return refused("order", "state");
    }
    if (!steps.isEmpty() && step.day().isBefore(steps.getLast().day())) {
      return refused("day", "day");
    }
    if (next.isAnswer() && step.author().isBlank()) {
      return refused("author", "author");
    }
    var asksWhy = next == AddresseeState.REJECTED || next == AddresseeState.ABANDONED;
    if (asksWhy && step.words().isBlank()) {
      return refused("reasons", "words");
    }
    return next == AddresseeState.IMPLEMENTED && step.evidence().isBlank()
        ? refused("evidence", "evidence")
        : Optional.empty();
  }

  private static Optional<Refusal> refused(String why, String field) {
    return Optional.of(Refusal.of("knowledge.recommendation.against." + why).at(field));
  }

  Addressee take(AddresseeStep step) {
    against(step)
        .ifPresent(
            why -> {
              throw new IllegalStateException(
                  "No way from " + state + " to " + step.state() + ": " + why.key());
            });
    var all = new ArrayList<>(steps);
    all.add(step);
    return new Addressee(
        id, recommendation, organisation, level, step.state(), published, all, version);
  }

  /** Lets everybody read the answer, or nobody again. */
  Addressee publish(boolean everybody) {
    return new Addressee(id, recommendation, organisation, level, state, everybody, steps, version);
  }

  /** Where it stands, without what it says. */
  Standing standing() {
    var accepted = steps.stream().anyMatch(step -> step.state() == AddresseeState.ACCEPTED);
    return new Standing(id, recommendation, organisation, level, state, published, accepted);
  }

  /** The answer that it gave, if it gave one. */
  Optional<AddresseeStep> answer() {
    return steps.stream().filter(step -> step.state().isAnswer()).findFirst();
  }
}
