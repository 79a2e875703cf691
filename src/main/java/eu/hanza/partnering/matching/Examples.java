package eu.hanza.partnering.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Questions of the past: the projects of a year, asked with what was known before that year. Of the
 * candidates stay those who took part, the first by each signal, and some drawn from the rest.
 */
final class Examples {

  private static final int YEARS = 2;
  private static final int JOINT = 3;
  private static final int TOP = 15;
  private static final int DRAWN = 120;

  private final History history;
  private final List<Signal> signals;
  private final SplittableRandom random;

  Examples(History history, List<Signal> signals, long seed) {
    this.history = history;
    this.signals = signals;
    this.random = new SplittableRandom(seed);
  }

  /** The questions of the last years of the history, the last year first. */
  List<Example> all() {
    var examples = new ArrayList<Example>();
    if (!history.projects().isEmpty()) {
      var horizon = history.projects().getLast().start().plusDays(1);
      for (var year = 0; year < YEARS; year++) {
        var day = horizon.minusYears(1);
        examples.addAll(between(day, horizon));
        horizon = day;
      }
    }
    return examples;
  }

  private List<Example> between(LocalDate day, LocalDate horizon) {
    var before = history.before(day, horizon);
    var land = new Landscape(before);
    var projects =
        IntStream.range(0, history.projects().size())
            .filter(number -> !history.start(number).isBefore(day))
            .filter(number -> history.start(number).isBefore(horizon))
            .filter(number -> history.team(number).length >= JOINT && history.leader(number) >= 0)
            .filter(number -> before.knows(history.id(history.leader(number))))
            .toArray();
    var draws = Arrays.stream(projects).mapToObj(number -> random.split()).toList();
    return IntStream.range(0, projects.length)
        .parallel()
        .mapToObj(index -> example(land, projects[index], draws.get(index)))
        .toList();
  }

  private Example example(Landscape land, int number, SplittableRandom draw) {
    var project = history.project(number);
    var leader = history.id(history.leader(number));
    var scene = new Scene(land, Query.of(leader, project));
    var team = new BitSet();
    for (var member : history.team(number)) {
      team.set(land.history().place(history.id(member)));
    }
    team.clear(scene.coordinator());
    var strengths = signals.stream().map(one -> one.strengths(scene)).toArray(double[][]::new);
    return rows(scene, strengths, team, chosen(scene, strengths, team, draw));
  }

  private Example rows(Scene scene, double[][] strengths, BitSet team, float[] counts) {
    var places = IntStream.range(0, counts.length).filter(place -> counts[place] > 0).toArray();
    var example = new Example(places.length);
    for (var row = 0; row < places.length; row++) {
      var place = places[row];
      var own = new float[signals.size()];
      for (var signal = 0; signal < own.length; signal++) {
        own[signal] = (float) strengths[signal][place];
      }
      example.set(row, own, scene.standing(place), team.get(place), counts[place]);
    }
    return example;
  }

  private static float[] chosen(
      Scene scene, double[][] strengths, BitSet team, SplittableRandom draw) {
    var counts = new float[scene.history().size()];
    team.stream().forEach(place -> counts[place] = 1);
    for (var one : strengths) {
      for (var place : Numbers.top(one, TOP)) {
        counts[place] = 1;
      }
    }
    counts[scene.coordinator()] = 0;
    var rest = new EnumMap<Standing, List<Integer>>(Standing.class);
    for (var place = 0; place < counts.length; place++) {
      if (counts[place] == 0 && place != scene.coordinator()) {
        rest.computeIfAbsent(scene.standing(place), one -> new ArrayList<>()).add(place);
      }
    }
    rest.values().forEach(places -> draw(places, counts, draw));
    return counts;
  }

  private static void draw(List<Integer> places, float[] counts, SplittableRandom draw) {
    var drawn = Math.min(DRAWN, places.size());
    for (var index = 0; index < drawn; index++) {
      var other = draw.nextInt(index, places.size());
      var place = places.get(other);
      places.set(other, places.get(index));
      counts[place] = (float) places.size() / drawn;
    }
  }
}
