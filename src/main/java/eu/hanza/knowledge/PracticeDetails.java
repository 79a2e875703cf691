package eu.hanza.knowledge;

import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A practice with everything that is said of it.
 *
 * @param summary what lists show
 * @param draft what its author says
 * @param reason why it was returned, declined or withdrawn; may be empty
 * @param submittedOn when it was sent last; null before
 * @param publishedOn when its programme published it; null before
 * @param round the round of reviews
 * @param opinion what the network says of it
 * @param tags what the network files it under; may be empty
 */
public record PracticeDetails(
    PracticeSummary summary,
    PracticeDraft draft,
    String reason,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate publishedOn,
    int round,
    LocalizedText opinion,
    String tags) {

  static PracticeDetails of(Practice practice) {
    return new PracticeDetails(
        summary(practice),
        practice.draft(),
        practice.reason(),
        practice.submittedOn(),
        practice.publishedOn(),
        practice.round(),
        practice.opinion(),
        practice.tags());
  }

  private static PracticeSummary summary(Practice practice) {
    var draft = practice.draft();
    return new PracticeSummary(
        practice.id(),
        practice.programme(),
        practice.slug().value(),
        practice.author(),
        draft.kind(),
        draft.language(),
        draft.title(),
        draft.summary(),
        draft.place().country(),
        draft.place().city(),
        draft.organisation(),
        draft.areaIds(),
        draft.levelSet(),
        practice.state(),
        practice.verdict(),
        draft.startsOn(),
        practice.reviewedOn(),
        draft.reviewDue());
  }

  /** The id. */
  public PracticeId id() {
    return summary.id();
  }
}
