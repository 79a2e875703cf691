package eu.hanza.partnering.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How good one ranking is, by the measures of P-11. Only the first fifty places count, and a
 * repetition counts as if it were not there.
 *
 * @param hit 1 if one of the first ten is relevant, otherwise 0
 * @param reciprocal 1 by the place of the first relevant one, 0 if none is there
 * @param gain nDCG@10: the discounted gain of the first ten by that of an ideal list
 * @param recall the part of the relevant ones that is there
 */
public record RankingMeasure(double hit, double reciprocal, double gain, double recall) {

  /** How many places count. */
  public static final int PLACES = 50;

  private static final int FIRST = 10;

  /**
   * The measure of a ranking.
   *
   * @throws IllegalArgumentException if nothing is relevant, so that there is nothing to measure
   */
  public static <T> RankingMeasure of(List<T> ranking, Set<T> relevant) {
    if (relevant.isEmpty()) {
      throw new IllegalArgumentException("Nothing is relevant");
    }
    var found = 0;
    var first = 0;
    var gain = 0.0;
    var rank = 0;
    for (var item : new LinkedHashSet<>(ranking)) {
      if (++rank > PLACES) {
        break;
      }
      if (relevant.contains(item)) {
        found++;
        first = first == 0 ? rank : first;
        gain += rank <= FIRST ? discount(rank) : 0;
      }
    }
    return new RankingMeasure(
        first > 0 && first <= FIRST ? 1 : 0,
        first == 0 ? 0 : 1.0 / first,
        gain / ideal(relevant.size()),
        (double) found / relevant.size());
  }

  private static double ideal(int relevant) {
    var gain = 0.0;
    for (var rank = 1; rank <= Math.min(FIRST, relevant); rank++) {
      gain += discount(rank);
    }
    return gain;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 1);
  }
}
