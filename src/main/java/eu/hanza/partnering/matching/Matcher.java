package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Proposes partners from a history: a sum of signals with weights that it learnt from the projects
 * of the last years. The same history and seed give the same proposals, in whatever order the
 * history is told. It may be asked by several threads.
 */
public final class Matcher {

  private final Landscape land;
  private final List<Signal> signals;
  private final Weights weights;
  private final double least;
  private final double span;

  private Matcher(Landscape land, List<Signal> signals, Weights weights) {
    this.land = land;
    this.signals = signals;
    this.weights = weights;
    this.least = weights.least();
    this.span = Math.max(Double.MIN_NORMAL, weights.most() - least);
  }

  /** A matcher that learns what counts from a history and proposes from the same. */
  public static Matcher learn(History history, long seed) {
    return learn(history, Signals.all(), seed);
  }

  /** A matcher for a history that is too short to teach anything: all signals count the same. */
  public static Matcher untaught(History history) {
    var signals = Signals.all();
    return new Matcher(new Landscape(history), signals, Weights.equal(signals.size()));
  }

  static Matcher learn(History history, List<Signal> signals, long seed) {
    var examples = new Examples(history, signals, seed).all();
    return new Matcher(new Landscape(history), signals, Fitting.of(examples, signals.size(), seed));
  }

  /** The same weights before another history, say one that went on since. */
  public Matcher on(History history) {
    return new Matcher(new Landscape(history), signals, weights);
  }

  /** What was learnt: by standing what each signal adds to a score at most. */
  public Map<Standing, Map<String, Double>> weights() {
    var all = new EnumMap<Standing, Map<String, Double>>(Standing.class);
    for (var standing : Standing.values()) {
      var own = new LinkedHashMap<String, Double>();
      for (var signal = 0; signal < signals.size(); signal++) {
        own.put(signals.get(signal).name(), weights.of(standing)[signal] / span);
      }
      all.put(standing, own);
    }
    return all;
  }

  /** The best candidates for a question with their reasons, the best first. */
  public List<Proposal> propose(Query query, int limit) {
    return propose(query, EnumSet.allOf(Standing.class), limit);
  }

  /** The best candidates of some standings with their reasons, the best first. */
  public List<Proposal> propose(Query query, Set<Standing> standings, int limit) {
    var answer = answer(query);
    return answer
        .best(place -> standings.contains(answer.scene.standing(place)), limit)
        .mapToObj(answer::proposal)
        .toList();
  }

  /** The best candidates of each standing in one order, without reasons, the best first. */
  public List<MemberId> ranking(Query query, int ofEachStanding) {
    var answer = answer(query);
    return Arrays.stream(Standing.values())
        .flatMapToInt(
            one -> answer.best(place -> answer.scene.standing(place) == one, ofEachStanding))
        .boxed()
        .sorted(answer.order())
        .map(land.history()::id)
        .toList();
  }

  /** All candidates of a question. */
  Answer answer(Query query) {
    var scene = new Scene(land, query);
    var strengths = signals.stream().map(one -> one.strengths(scene)).toArray(double[][]::new);
    var scores = new double[land.history().size()];
    Arrays.setAll(scores, place -> weights.base(scene.standing(place)) - least);
    for (var signal = 0; signal < strengths.length; signal++) {
      for (var place = 0; place < scores.length; place++) {
        scores[place] += weights.of(scene.standing(place))[signal] * strengths[signal][place];
      }
    }
    Arrays.setAll(scores, place -> Math.clamp(scores[place] / span, 0, 1));
    return new Answer(scene, strengths, scores);
  }

  /** All candidates of one question with their scores. */
  final class Answer {

    private final Scene scene;
    private final double[][] strengths;
    private final double[] scores;

    Answer(Scene scene, double[][] strengths, double[] scores) {
      this.scene = scene;
      this.strengths = strengths;
      this.scores = scores;
    }

    /** The score of somebody from 0 to 1. */
    double score(MemberId member) {
      return scores[land.history().place(member)];
    }

    /** What speaks for somebody, and against it. */
    Proposal proposal(MemberId member) {
      return proposal(land.history().place(member));
    }

    /** The best first, of equals the one of the lower id. */
    Comparator<Integer> order() {
      return Comparator.<Integer>comparingDouble(place -> -scores[place])
          .thenComparing(Comparator.naturalOrder());
    }

    IntStream best(IntPredicate eligible, int limit) {
      var own = new double[scores.length];
      Arrays.setAll(
          own,
          place ->
              place != scene.coordinator() && eligible.test(place)
                  ? scores[place] + Double.MIN_NORMAL
                  : 0);
      return Arrays.stream(Numbers.top(own, limit));
    }

    private Proposal proposal(int place) {
      var reasons =
          IntStream.range(0, signals.size())
              .filter(signal -> strengths[signal][place] > 0)
              .mapToObj(signal -> reason(signal, place))
              .toList();
      return new Proposal(land.history().id(place), scene.standing(place), scores[place], reasons);
    }

    private Proposal.Reason reason(int signal, int place) {
      var strength = strengths[signal][place];
      var weight = weights.of(scene.standing(place))[signal];
      return new Proposal.Reason(
          signals.get(signal).name(),
          strength,
          weight * strength / span,
          signals.get(signal).facts(scene, place));
    }
  }
}
