package eu.hanza.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the reviews of a practice come to (K-5). */
public sealed interface ReviewOutcome {

  /** The greatest difference of two sums at which two reviewers are enough. */
  int GREATEST_DIFFERENCE = 5;

  /** Reviews are missing. */
  record Waiting(int missing) implements ReviewOutcome {}

  /** Two reviewers differ so much that a third is needed. */
  record ThirdNeeded() implements ReviewOutcome {}

  /** The result: the mean of the sums that count, and its band. */
  record Decided(BigDecimal mean, Band band) implements ReviewOutcome {}

  /** How good a practice is. */
  enum Band {
    /** From 17 points. */
    EXCELLENT(17),
    /** From 15 points. */
    GOOD(15),
    /** From 10 points. */
    SUFFICIENT(10),
    /** From 5 points: the author is asked for more. */
    ON_HOLD(5),
    /** Below 5 points. */
    DECLINED(0);

    private final int from;

    Band(int from) {
      this.from = from;
    }

    /** Whether the network may show it. */
    public boolean isPublishable() {
      return from >= SUFFICIENT.from;
    }

    /** The band of a sum; a criterion without any point keeps it out of the catalogue. */
    static Band of(BigDecimal sum, boolean hasZero) {
      for (var band : values()) {
        if (sum.compareTo(BigDecimal.valueOf(band.from)) >= 0) {
          return band.isPublishable() && hasZero ? ON_HOLD : band;
        }
      }
      return DECLINED;
    }
  }

  /** What these reviews come to, at most three. */
  static ReviewOutcome of(List<ReviewScores> scores) {
    return switch (scores.size()) {
      case 0, 1 -> new Waiting(2 - scores.size());
      case 2 -> differ(scores.getFirst(), scores.getLast()) ? new ThirdNeeded() : mean(scores);
      case 3 -> mean(closest(scores));
      default -> throw new IllegalArgumentException("At most three reviews: " + scores.size());
    };
  }

  private static boolean differ(ReviewScores one, ReviewScores other) {
    return Math.abs(one.sum() - other.sum()) > GREATEST_DIFFERENCE
        || band(one).isPublishable() != band(other).isPublishable();
  }

  private static Band band(ReviewScores scores) {
    return Band.of(BigDecimal.valueOf(scores.sum()), scores.hasZero());
  }

  private static Decided mean(List<ReviewScores> scores) {
    var sum = scores.stream().mapToInt(ReviewScores::sum).sum();
    var mean =
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
    return new Decided(mean, Band.of(mean, scores.stream().anyMatch(ReviewScores::hasZero)));
  }

  /** The two whose sums are nearest; all three where the middle one is as far from both. */
  private static List<ReviewScores> closest(List<ReviewScores> three) {
    var sorted = new ArrayList<>(three);
    sorted.sort(Comparator.comparingInt(ReviewScores::sum));
    var below = sorted.get(1).sum() - sorted.get(0).sum();
    var above = sorted.get(2).sum() - sorted.get(1).sum();
    if (below == above) {
      return sorted;
    }
    return below < above ? sorted.subList(0, 2) : sorted.subList(1, 3);
  }
}
