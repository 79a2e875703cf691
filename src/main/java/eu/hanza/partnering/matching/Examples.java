package eu.hanza.partnering.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Questions of the past: projects of the last years, asked with what was known before each year. */
final class Examples {

  static int TOP = 15;
  static int DRAWN = 120;

  private final List<Signal> signals;
  private final SplittableRandom random;

  Examples(List<Signal> signals, long seed) {
    this.signals = signals;
    this.random = new SplittableRandom(seed);
  }

  /** The questions of the last years of a history, a year at a time. */
  List<Example> of(History history, int years) {
    var examples = new ArrayList<Example>();
    if (history.projects().isEmpty()) {
      return examples;
    }
    var horizon = history.projects().getLast().start().plusDays(1);
    for (var year = 0; year < years; year++) {
      examples.addAll(asked(history, horizon.minusYears(1), horizon));
      horizon = horizon.minusYears(1);
    }
    return examples;
  }

  List<Example> asked(History history, LocalDate day, LocalDate horizon) {
    var before = history.before(day, horizon);
    var land = new Landscape(before);
    var projects =
        IntStream.range(0, history.projects().size())
            .filter(number -> !history.start(number).isBefore(day))
            .filter(number -> history.start(number).isBefore(horizon))
            .filter(number -> history.team(number).length > 2 && history.leader(number) >= 0)
            .filter(number -> before.knows(history.id(history.leader(number))))
            .toArray();
    var seeds = random.split();
    var splits = IntStream.range(0, projects.length).mapToObj(i -> seeds.split()).toList();
    return IntStream.range(0, projects.length)
        .parallel()
        .mapToObj(i -> example(land, history, projects[i], splits.get(i)))
        .toList();
  }

  private Example example(Landscape land, History history, int number, SplittableRandom own) {
    var project = history.project(number);
    var scene =
        new Scene(
            land,
            new Query(
                history.id(history.leader(number)),
                project.start(),
                project.months(),
                project.contribution(),
                project.programmes()));
    var team = new BitSet();
    for (var member : history.team(number)) {
      team.set(land.history.place(history.id(member)));
    }
    team.clear(scene.coordinator);
    var strengths = signals.stream().map(signal -> signal.strengths(scene)).toArray(double[][]::new);
    var counts = chosen(scene, strengths, team, own);
    var places = IntStream.range(0, counts.length).filter(place -> counts[place] > 0).toArray();
    var example =
        new Example(
            new float[places.length][signals.size()],
            new Standing[places.length],
            new boolean[places.length],
            new float[places.length]);
    for (var row = 0; row < places.length; row++) {
      for (var signal = 0; signal < signals.size(); signal++) {
        example.strengths()[row][signal] = (float) strengths[signal][places[row]];
      }
      example.standings()[row] = scene.standing(places[row]);
      example.partners()[row] = team.get(places[row]);
      example.counts()[row] = counts[places[row]];
    }
    return example;
  }

  private float[] chosen(Scene scene, double[][] strengths, BitSet team, SplittableRandom own) {
    var counts = new float[scene.history.size()];
    team.stream().forEach(place -> counts[place] = 1);
    for (var one : strengths) {
      for (var place : Numbers.top(one, TOP)) {
        counts[place] = 1;
      }
    }
    var rest = new EnumMap<Standing, List<Integer>>(Standing.class);
    for (var place = 0; place < counts.length; place++) {
      if (counts[place] == 0 && place != scene.coordinator) {
        rest.computeIfAbsent(scene.standing(place), one -> new ArrayList<>()).add(place);
      }
    }
    rest.values().forEach(places -> draw(places, counts, own));
    return counts;
  }

  private static void draw(List<Integer> places, float[] counts, SplittableRandom own) {
    var drawn = Math.min(DRAWN, places.size());
    for (var index = 0; index < drawn; index++) {
      var other = own.nextInt(index, places.size());
      var place = places.get(other);
      places.set(other, places.get(index));
      counts[place] = (float) places.size() / drawn;
    }
  }
}
