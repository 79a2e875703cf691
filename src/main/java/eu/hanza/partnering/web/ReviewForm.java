package eu.hanza.partnering.web;

import eu.hanza.partnering.ListingScore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The points and remarks of a review. */
record ReviewForm(
    @NotNull @Min(0) @Max(5) @Nullable Integer advantage,
    @NotNull @Min(0) @Max(5) @Nullable Integer clarity,
    @NotNull @Min(0) @Max(5) @Nullable Integer cooperation,
    @NotNull @Min(0) @Max(5) @Nullable Integer form,
    @Size(max = 5000) @Nullable String remarks) {

  static final ReviewForm EMPTY = new ReviewForm(null, null, null, null, "");

  ListingScore score() {
    return new ListingScore(points(advantage), points(clarity), points(cooperation), points(form));
  }

  private static int points(@Nullable Integer points) {
    return Objects.requireNonNull(points);
  }

  String said() {
    return Objects.toString(remarks, "").replace("\0", "");
  }
}
