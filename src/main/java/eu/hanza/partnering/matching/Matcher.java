package eu.hanza.partnering.matching;

import java.util.ArrayList;
import java.util.List;

/** Proposes partners by a sum of signals whose weights it learnt from a history. */
public final class Matcher {

  private final Landscape land;
  private final List<Signal> signals;
  private final Weights weights;

  private Matcher(Landscape land, List<Signal> signals, Weights weights) {
    this.land = land;
    this.signals = signals;
    this.weights = weights;
  }

  public static Matcher learn(History history, long seed) {
    var signals = Signals.all();
    var t = System.nanoTime();
    var examples = new Examples(signals, seed).of(history, Integer.getInteger("years", 2));
    System.err.println(examples.size() + " examples " + (System.nanoTime() - t) / 1e9);
    var weights = Weights.fitted(examples, signals.size(), seed, Integer.getInteger("rounds", 10), Double.parseDouble(System.getProperty("rate", "0.2")), Double.parseDouble(System.getProperty("shrink", "1e-4")));
    System.err.println((System.nanoTime() - t) / 1e9);
    for (var i = 0; i <= signals.size(); i++) {
      System.err.printf("%-20s", i == signals.size() ? "start" : signals.get(i).name());
      for (var s : Standing.values()) System.err.printf(" %7.2f", weights.values()[s.ordinal()][i]);
      System.err.println();
    }
    return new Matcher(new Landscape(history), signals, weights);
  }

  public List<MemberId> ranking(Query query, int each) {
    var scene = new Scene(land, query);
    var strengths = signals.stream().map(s -> s.strengths(scene)).toArray(double[][]::new);
    var n = land.history.size();
    var scores = new double[n];
    var x = new float[signals.size()];
    for (var i = 0; i < n; i++) {
      for (var s = 0; s < x.length; s++) x[s] = (float) strengths[s][i];
      scores[i] = weights.score(scene.standing(i), x);
    }
    scores[scene.coordinator] = Double.NEGATIVE_INFINITY;
    var order = new ArrayList<Integer>();
    for (var standing : Standing.values()) {
      var own = new double[n];
      for (var i = 0; i < n; i++) own[i] = scene.standing(i) == standing && i != scene.coordinator ? Math.exp(scores[i]) : 0;
      for (var i : Numbers.top(own, each)) order.add(i);
    }
    order.sort((a, b) -> scores[a] != scores[b] ? Double.compare(scores[b], scores[a]) : Integer.compare(a, b));
    return order.stream().map(land.history::id).toList();
  }
}
