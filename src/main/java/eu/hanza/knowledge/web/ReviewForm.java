package eu.hanza.knowledge.web;

import eu.hanza.knowledge.Limits;
import eu.hanza.knowledge.ReviewScores;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A review as its writer types it. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
record ReviewForm(
    @NotNull @Min(0) @Max(ReviewScores.BEST) @Nullable Integer relevance,
    @NotBlank @Size(max = Limits.COMMENT) @Nullable String relevanceComment,
    @NotNull @Min(0) @Max(ReviewScores.BEST) @Nullable Integer participation,
    @NotBlank @Size(max = Limits.COMMENT) @Nullable String participationComment,
    @NotNull @Min(0) @Max(ReviewScores.BEST) @Nullable Integer effect,
    @NotBlank @Size(max = Limits.COMMENT) @Nullable String effectComment,
    @NotNull @Min(0) @Max(ReviewScores.BEST) @Nullable Integer transferability,
    @NotBlank @Size(max = Limits.COMMENT) @Nullable String transferabilityComment) {

  static ReviewForm of(@Nullable ReviewScores said) {
    return said == null
        ? new ReviewForm(null, null, null, null, null, null, null, null)
        : new ReviewForm(
            said.relevance(),
            said.relevanceComment(),
            said.participation(),
            said.participationComment(),
            said.effect(),
            said.effectComment(),
            said.transferability(),
            said.transferabilityComment());
  }

  ReviewScores scores() {
    return new ReviewScores(
        Objects.requireNonNull(relevance),
        Objects.requireNonNull(relevanceComment),
        Objects.requireNonNull(participation),
        Objects.requireNonNull(participationComment),
        Objects.requireNonNull(effect),
        Objects.requireNonNull(effectComment),
        Objects.requireNonNull(transferability),
        Objects.requireNonNull(transferabilityComment));
  }
}
