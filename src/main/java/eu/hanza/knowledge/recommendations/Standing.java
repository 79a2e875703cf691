package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.OrganisationId;
import java.time.LocalDate;

/**
 * Where one addressee stands with a recommendation, as lists show it.
 *
 * @param published whether the addressee lets everybody read its answer
 * @param accepted whether it accepted all of it, whatever came of that later
 */
record Standing(
    AddresseeId id,
    RecommendationId recommendation,
    OrganisationId organisation,
    AddresseeLevel level,
    AddresseeState state,
    boolean published,
    boolean accepted) {

  /** What everybody reads instead of an answer that its addressee does not publish. */
  static final String ANSWERED = "ANSWERED";

  /** Whether an answer is waited for although its day has passed. */
  boolean isOverdue(LocalDate due, LocalDate today) {
    return state.isOpen() && today.isAfter(due);
  }

  /** Whether it counts as not answered from now on: fourteen days after the due day. */
  boolean isSilent(LocalDate due, LocalDate today) {
    return state.isOpen() && !today.isBefore(due.plusDays(Recommendation.PATIENCE));
  }

  /** Whether everybody may know its state: an answer only where the addressee publishes it. */
  boolean isShown() {
    return published || !(state.isAnswer() || state.followsAnswer());
  }

  /** The name of the state as everybody may know it. */
  String shownState() {
    return isShown() ? state.name() : ANSWERED;
  }
}
