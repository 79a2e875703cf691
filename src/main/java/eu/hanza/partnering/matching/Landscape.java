package eu.hanza.partnering.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is the same for every question to one history: numbers of countries, neighbours, sizes. */
final class Landscape {

  final History history;
  final List<Set<String>> programmes;
  final int[] programmeOf;
  final double[] contribution;
  final double[] size;
  final int[] country;
  final int[] type;
  final int countries;
  final int types;
  private final int[][] neighbours;

  Landscape(History history) {
    this.history = history;
    var projects = history.projects();
    var sets = new TreeMap<String, Integer>();
    this.programmes = new ArrayList<>();
    this.programmeOf = new int[projects.size()];
    this.contribution = new double[projects.size()];
    this.size = new double[projects.size()];
    for (var number = 0; number < projects.size(); number++) {
      var project = projects.get(number);
      programmeOf[number] =
          sets.computeIfAbsent(
              String.join(";", new TreeSet<>(project.programmes())),
              key -> {
                programmes.add(project.programmes());
                return programmes.size() - 1;
              });
      contribution[number] = Math.log1p(project.contribution().doubleValue());
      size[number] = history.team(number).length;
    }
    this.country = numbered(history.members().stream().map(Member::country).toList());
    this.type = numbered(history.members().stream().map(Member::type).toList());
    this.countries = Arrays.stream(country).max().orElse(-1) + 1;
    this.types = Arrays.stream(type).max().orElse(-1) + 1;
    this.neighbours = new int[history.size()][];
  }

  private static int[] numbered(List<String> codes) {
    Map<String, Integer> numbers = new TreeMap<>();
    new TreeSet<>(codes).forEach(code -> numbers.put(code, numbers.size()));
    return codes.stream().mapToInt(numbers::get).toArray();
  }

  /** The places of all who ever took part in a project together with a member. */
  int[] neighbours(int member) {
    var found = neighbours[member];
    if (found == null) {
      var set = new java.util.BitSet();
      for (var project : history.record(member)) {
        for (var other : history.team(project)) {
          set.set(other);
        }
      }
      set.clear(member);
      found = set.stream().toArray();
      neighbours[member] = found;
    }
    return found;
  }
}
