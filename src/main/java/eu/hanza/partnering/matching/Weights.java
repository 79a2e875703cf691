package eu.hanza.partnering.matching;

import java.util.Arrays;

/**
 * What each signal counts for each standing. The last figure of each row is what the standing
 * itself counts.
 */
final class Weights {

  private final double[][] values;

  private Weights(double[][] values) {
    this.values = values;
  }

  static Weights none(int signals) {
    return new Weights(new double[Standing.values().length][signals + 1]);
  }

  /** What is taken before anything is learnt: all signals count the same, newcomers come last. */
  static Weights equal(int signals) {
    var weights = none(signals);
    for (var standing : Standing.values()) {
      var row = weights.of(standing);
      Arrays.fill(row, 1);
      row[signals] = -2.0 * standing.ordinal();
    }
    return weights;
  }

  double[] of(Standing standing) {
    return values[standing.ordinal()];
  }

  double base(Standing standing) {
    return of(standing)[of(standing).length - 1];
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
    return Arrays.stream(Standing.values())
        .mapToDouble(standing -> base(standing) + bounds(standing, -1))
        .min()
        .orElse(0);
  }

  /** The largest sum that strengths from 0 to 1 can have. */
  double most() {
    return Arrays.stream(Standing.values())
        .mapToDouble(standing -> base(standing) + bounds(standing, 1))
        .max()
        .orElse(0);
  }

  private double bounds(Standing standing, int sign) {
    var row = of(standing);
    return sign
        * Arrays.stream(row, 0, row.length - 1).map(value -> Math.max(0, sign * value)).sum();
  }
}
