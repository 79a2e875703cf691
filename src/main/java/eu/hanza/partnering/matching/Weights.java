package eu.hanza.partnering.matching;

import java.util.List;
import java.util.SplittableRandom;

/** What each signal counts for each standing, with a start value for the standing itself last. */
record Weights(double[][] values) {

  private static final List<List<Standing>> LISTS =
      List.of(List.of(Standing.values()), List.of(Standing.KNOWN), List.of(Standing.NEWCOMER));

  static Weights none(int signals) {
    return new Weights(new double[Standing.values().length][signals + 1]);
  }

  double score(Standing standing, float[] strengths) {
    var own = values[standing.ordinal()];
    var sum = own[own.length - 1];
    for (var signal = 0; signal < strengths.length; signal++) {
      sum += own[signal] * strengths[signal];
    }
    return sum;
  }

  /** Weights under which those who took part are likely to be drawn from their lists. */
  static Weights fitted(List<Example> examples, int signals, long seed, int rounds, double rate, double shrink) {
    var weights = none(signals);
    var slopes = none(signals);
    var steps = none(signals);
    var random = new SplittableRandom(seed);
    var order = new int[examples.size()];
    java.util.Arrays.setAll(order, i -> i);
    for (var round = 0; round < rounds; round++) {
      for (var i = order.length - 1; i > 0; i--) {
        var j = random.nextInt(i + 1);
        var swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (var index : order) {
        slopes.clear();
        for (var list : LISTS) {
          weights.slope(examples.get(index), list, slopes);
        }
        weights.step(slopes, steps, rate * (1 - round / (double) rounds), shrink);
      }
    }
    return weights;
  }

  private void clear() {
    for (var row : values) {
      java.util.Arrays.fill(row, 0);
    }
  }

  private void slope(Example example, List<Standing> list, Weights slopes) {
    var size = example.partners().length;
    var chances = new double[size];
    var wanted = 0;
    var max = Double.NEGATIVE_INFINITY;
    for (var row = 0; row < size; row++) {
      if (list.contains(example.standings()[row])) {
        chances[row] = score(example.standings()[row], example.strengths()[row]);
        max = Math.max(max, chances[row]);
        wanted += example.partners()[row] ? 1 : 0;
      }
    }
    if (wanted == 0) {
      return;
    }
    var sum = 0.0;
    for (var row = 0; row < size; row++) {
      chances[row] = list.contains(example.standings()[row])
          ? example.counts()[row] * Math.exp(chances[row] - max) : 0;
      sum += chances[row];
    }
    for (var row = 0; row < size; row++) {
      if (list.contains(example.standings()[row])) {
        var error = (example.partners()[row] ? 1.0 / wanted : 0) - chances[row] / sum;
        var slope = slopes.values[example.standings()[row].ordinal()];
        var strengths = example.strengths()[row];
        for (var signal = 0; signal < strengths.length; signal++) {
          slope[signal] += error * strengths[signal];
        }
        slope[strengths.length] += error;
      }
    }
  }

  private void step(Weights slopes, Weights steps, double rate, double shrink) {
    for (var row = 0; row < values.length; row++) {
      for (var signal = 0; signal < values[row].length; signal++) {
        var slope = slopes.values[row][signal] - shrink * values[row][signal];
        steps.values[row][signal] += slope * slope;
        values[row][signal] += rate * slope / Math.sqrt(steps.values[row][signal] + 1e-8);
      }
    }
  }
}
