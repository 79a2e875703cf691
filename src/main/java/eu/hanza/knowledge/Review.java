package eu.hanza.knowledge;

import eu.hanza.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** What one person was asked to say of a practice, and said, in one round of reviews. */
@Table(schema = "knowledge", name = "review")
record Review(
    @Id ReviewId id,
    PracticeId practice,
    int round,
    @Nullable PersonId reviewer,
    LocalDate requestedOn,
    @Nullable LocalDate givenOn,
    @Embedded.Nullable @Nullable ReviewScores scores,
    @Version int version) {

  static Review ask(PracticeId practice, int round, PersonId reviewer, LocalDate day) {
    return new Review(ReviewId.next(), practice, round, reviewer, day, null, null, 0);
  }

  Review give(ReviewScores said, LocalDate day) {
    return new Review(id, practice, round, reviewer, requestedOn, day, said, version);
  }

  boolean isOf(@Nullable PersonId person) {
    return reviewer != null && reviewer.equals(person);
  }

  ReviewSummary summary() {
    return new ReviewSummary(id, practice, round, reviewer, requestedOn, scores);
  }
}
