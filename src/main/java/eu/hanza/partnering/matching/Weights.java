package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What each signal counts for each standing. The last figure of each row is what the standing
 * itself counts.
 */
final class Weights {

  private final Map<Standing, double[]> rows = new EnumMap<>(Standing.class);

  private Weights() {}

  static Weights none(int signals) {
    var weights = new Weights();
    for (var standing : Standing.values()) {
      weights.rows.put(standing, new double[signals + 1]);
    }
    return weights;
  }

  /** What is taken before anything is learnt: all signals count the same, newcomers come last. */
  static Weights equal(int signals) {
    var weights = none(signals);
    weights.rows.values().forEach(row -> Arrays.fill(row, 1));
    weights.of(Standing.PARTNER)[signals] = 0;
    weights.of(Standing.KNOWN)[signals] = -2;
    weights.of(Standing.NEWCOMER)[signals] = -4;
    return weights;
  }

  double[] of(Standing standing) {
    return Objects.requireNonNull(rows.get(standing));
  }

  double base(Standing standing) {
    var row = of(standing);
    return row[row.length - 1];
  }

  double sum(Standing standing, float[] strengths) {
    var own = of(standing);
    var sum = base(standing);
    for (var signal = 0; signal < strengths.length; signal++) {
      sum += own[signal] * strengths[signal];
    }
    return sum;
  }

  /** The least sum that strengths from 0 to 1 can have. */
  double least() {
    return rows.values().stream().mapToDouble(row -> bound(row, -1)).min().orElse(0);
  }

  /** The largest sum that strengths from 0 to 1 can have. */
  double most() {
    return rows.values().stream().mapToDouble(row -> bound(row, 1)).max().orElse(0);
  }

  private static double bound(double[] row, int sign) {
    var signals = Arrays.stream(row, 0, row.length - 1);
    return row[row.length - 1] + sign * signals.map(value -> Math.max(0, sign * value)).sum();
  }
}
