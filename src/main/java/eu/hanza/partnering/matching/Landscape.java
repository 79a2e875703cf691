package eu.hanza.partnering.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is the same for every question to one history: who is a neighbour of whom, and numbers. */
final class Landscape {

  private final History history;
  private final List<Set<String>> programmes = new ArrayList<>();
  private final int[] programmeOf;
  private final double[] contributions;
  private final int[][] neighbours;
  private final Feature countries;
  private final Feature types;

  /** A feature of members as numbers. */
  static final class Feature {

    private final int[] numbers;
    private final int kinds;

    private Feature(List<String> codes) {
      var known = new TreeMap<String, Integer>();
      for (var code : new TreeSet<>(codes)) {
        known.put(code, known.size());
      }
      this.numbers = codes.stream().mapToInt(known::get).toArray();
      this.kinds = known.size();
    }

    /** The number of a member. */
    int of(int place) {
      return numbers[place];
    }

    /** How many different numbers there are. */
    int kinds() {
      return kinds;
    }
  }

  Landscape(History history) {
    this.history = history;
    this.programmeOf = programmesOf();
    this.contributions =
        history.projects().stream()
            .mapToDouble(project -> Math.log1p(project.contribution().doubleValue()))
            .toArray();
    this.neighbours = new int[history.size()][];
    Arrays.setAll(neighbours, this::neighboursOf);
    this.countries = new Feature(history.members().stream().map(Member::country).toList());
    this.types = new Feature(history.members().stream().map(Member::type).toList());
  }

  private int[] programmesOf() {
    var numbers = new TreeMap<String, Integer>();
    var of = new int[history.projects().size()];
    for (var project = 0; project < of.length; project++) {
      var set = history.project(project).programmes();
      var key = String.join("\n", new TreeSet<>(set));
      if (!numbers.containsKey(key)) {
        numbers.put(key, programmes.size());
        programmes.add(set);
      }
      of[project] = numbers.getOrDefault(key, 0);
    }
    return of;
  }

  private int[] neighboursOf(int member) {
    var set = new BitSet();
    for (var project : history.record(member)) {
      for (var other : history.team(project)) {
        set.set(other);
      }
    }
    set.clear(member);
    return set.stream().toArray();
  }

  History history() {
    return history;
  }

  /** The different sets of programmes that projects belong to. */
  List<Set<String>> programmes() {
    return programmes;
  }

  /** Which of the sets of programmes a project belongs to. */
  int programmesOf(int project) {
    return programmeOf[project];
  }

  /** The logarithm of what a project was given. */
  double contribution(int project) {
    return contributions[project];
  }

  /** The places of all who ever took part in a project together with a member, in their order. */
  int[] neighbours(int member) {
    return neighbours[member];
  }

  Feature countries() {
    return countries;
  }

  Feature types() {
    return types;
  }
}
