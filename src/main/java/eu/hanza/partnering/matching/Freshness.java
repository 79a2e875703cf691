package eu.hanza.partnering.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How lately the candidate offered or looked for something: half for each two months. It is never
 * told.
 *
 * @param name its name
 * @param today the day of the question
 */
record Freshness(String name, LocalDate today) implements BoardSignal {

  private static final double HALF_LIFE = 60;

  @Override
  public Found between(Wish wish, Profile candidate) {
    var strength =
        candidate.postings().stream()
            .mapToLong(one -> Math.max(0, ChronoUnit.DAYS.between(one.since(), today)))
            .mapToDouble(days -> Math.pow(0.5, days / HALF_LIFE))
            .max()
            .orElse(0);
    return new Found(strength, List.of());
  }
}
