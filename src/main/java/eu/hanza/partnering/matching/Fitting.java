package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Finds the weights under which those who took part are likely to be drawn from the candidates of
 * their question: a softmax over each list, climbed question by question with steps that grow
 * smaller (AdaGrad). Each question counts three times where it can: with all candidates, with those
 * known but never met, and with newcomers alone.
 */
final class Fitting {

  private static final int ROUNDS = 10;
  private static final double RATE = 0.3;
  private static final double SHRINK = 1e-4;
  private static final double CAREFUL = 1e-8;
  private static final List<List<Standing>> LISTS =
      List.of(List.of(Standing.values()), List.of(Standing.KNOWN), List.of(Standing.NEWCOMER));

  private final List<Example> examples;
  private final SplittableRandom random;
  private final Weights weights;
  private final Weights slopes;
  private final Weights squares;

  private Fitting(List<Example> examples, int signals, long seed) {
    this.examples = examples;
    this.random = new SplittableRandom(seed);
    this.weights = Weights.equal(signals);
    this.slopes = Weights.none(signals);
    this.squares = Weights.none(signals);
  }

  /** The weights that examples teach; without examples those that are taken before. */
  static Weights of(List<Example> examples, int signals, long seed) {
    var fitting = new Fitting(examples, signals, seed);
    for (var round = 0; round < ROUNDS; round++) {
      fitting.climb(RATE * (1 - (double) round / ROUNDS));
    }
    return fitting.weights;
  }

  private void climb(double rate) {
    for (var index : shuffled()) {
      for (var standing : Standing.values()) {
        Arrays.fill(slopes.of(standing), 0);
      }
      LISTS.forEach(list -> addSlope(examples.get(index), list));
      step(rate);
    }
  }

  private int[] shuffled() {
    var order = new int[examples.size()];
    for (var index = 0; index < order.length; index++) {
      var other = random.nextInt(index + 1);
      order[index] = order[other];
      order[other] = index;
    }
    return order;
  }

  private void addSlope(Example example, List<Standing> list) {
    var wanted = 0;
    for (var row = 0; row < example.rows(); row++) {
      wanted += example.partner(row) && list.contains(example.standing(row)) ? 1 : 0;
    }
    if (wanted > 0) {
      var chances = chances(example, list);
      for (var row = 0; row < example.rows(); row++) {
        if (list.contains(example.standing(row))) {
          addSlope(example, row, (example.partner(row) ? 1.0 / wanted : 0) - chances[row]);
        }
      }
    }
  }

  private void addSlope(Example example, int row, double error) {
    var slope = slopes.of(example.standing(row));
    var strengths = example.strengths(row);
    for (var signal = 0; signal < strengths.length; signal++) {
      slope[signal] += error * strengths[signal];
    }
    slope[strengths.length] += error;
  }

  private double[] chances(Example example, List<Standing> list) {
    var sums = new double[example.rows()];
    var chances = new double[example.rows()];
    Arrays.setAll(
        sums,
        row ->
            list.contains(example.standing(row))
                ? weights.sum(example.standing(row), example.strengths(row))
                : Double.NEGATIVE_INFINITY);
    var most = Arrays.stream(sums).max().orElse(0);
    Arrays.setAll(chances, row -> example.count(row) * Math.exp(sums[row] - most));
    var total = Arrays.stream(chances).sum();
    Arrays.setAll(chances, row -> chances[row] / total);
    return chances;
  }

  private void step(double rate) {
    for (var standing : Standing.values()) {
      var own = weights.of(standing);
      for (var signal = 0; signal < own.length; signal++) {
        var slope = slopes.of(standing)[signal] - SHRINK * own[signal];
        squares.of(standing)[signal] += slope * slope;
        own[signal] += rate * slope / Math.sqrt(squares.of(standing)[signal] + CAREFUL);
      }
    }
  }
}
