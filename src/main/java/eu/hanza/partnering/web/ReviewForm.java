package eu.hanza.partnering.web;

import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.ListingScore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The points and remarks of a review. */
record ReviewForm(
    @Min(0) @Max(5) @Nullable Integer advantage,
    @Min(0) @Max(5) @Nullable Integer clarity,
    @Min(0) @Max(5) @Nullable Integer cooperation,
    @Min(0) @Max(5) @Nullable Integer form,
    @Size(max = 5000) @Nullable String remarks) {

  static final ReviewForm EMPTY = new ReviewForm(null, null, null, null, "");

  ListingScore score() {
    return new ListingScore(points(advantage), points(clarity), points(cooperation), points(form));
  }

  /** Criteria that nobody valued. */
  List<Refusal> missing() {
    var points = new LinkedHashMap<String, @Nullable Integer>();
    points.put("advantage", advantage);
    points.put("clarity", clarity);
    points.put("cooperation", cooperation);
    points.put("form", form);
    return points.entrySet().stream()
        .filter(one -> one.getValue() == null)
        .map(one -> Refusal.of("shell.error.NotBlank").at(one.getKey()))
        .toList();
  }

  private static int points(@Nullable Integer points) {
    return Objects.requireNonNull(points);
  }

  String said() {
    return Objects.toString(remarks, "").replace("\0", "");
  }
}
