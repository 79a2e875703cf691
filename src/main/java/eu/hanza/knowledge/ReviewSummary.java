package eu.hanza.knowledge;

import eu.hanza.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review as its reader sees it.
 *
 * @param id the id
 * @param practice what is reviewed
 * @param round in which round of reviews
 * @param reviewer who was asked; null after erasure
 * @param requestedOn when
 * @param scores what was said; null while nothing was
 */
public record ReviewSummary(
    ReviewId id,
    PracticeId practice,
    int round,
    @Nullable PersonId reviewer,
    LocalDate requestedOn,
    @Nullable ReviewScores scores) {}
