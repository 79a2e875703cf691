package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How often one of the candidate's country and type came new into projects of some weight, for each
 * who now waits with the same profile.
 *
 * @param name its name
 * @param worth what each project weighs
 * @param scale how the rate becomes a strength
 */
record Newcomers(String name, Function<Scene, double[]> worth, Scale scale, double trust) implements Signal {

  private static final double YOUNG = 0.5;

  @Override
  public double[] strengths(Scene scene) {
    var land = scene.land;
    var seen = new double[land.countries][land.types];
    var masses = worth.apply(scene);
    var weight = 1e-9;
    for (var project = 0; project < masses.length; project++) {
      if (masses[project] > 0 && land.size[project] > 2) {
        weight += masses[project];
        for (var member : scene.history.team(project)) {
          if (young(scene, member, project)) {
            seen[land.country[member]][land.type[member]] += masses[project];
          }
        }
      }
    }
    return strengths(scene, seen, weight);
  }

  private static boolean young(Scene scene, int member, int project) {
    return scene.age[scene.history.record(member)[0]] - scene.age[project] <= YOUNG;
  }

  private double[] strengths(Scene scene, double[][] seen, double weight) {
    var land = scene.land;
    var waiting = new double[land.countries][land.types];
    for (var place = 0; place < scene.history.size(); place++) {
      if (scene.standing(place) == Standing.NEWCOMER) {
        waiting[land.country[place]][land.type[place]]++;
      }
    }
    var byCountry = Arrays.stream(seen).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    var byType = new double[land.types];
    Arrays.stream(seen).forEach(row -> Arrays.setAll(byType, t -> byType[t] + row[t]));
    var total = Math.max(1e-9, Arrays.stream(byType).sum());
    var strengths = new double[scene.history.size()];
    for (var place = 0; place < strengths.length; place++) {
      if (scene.standing(place) == Standing.NEWCOMER) {
        var c = land.country[place];
        var t = land.type[place];
        var expected = byCountry[c] * byType[t] / total;
        var rate = (seen[c][t] * weight + trust * expected) / (weight + trust) / weight;
        strengths[place] = scale.of(rate / waiting[c][t]);
      }
    }
    return strengths;
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    var member = scene.history.member(candidate);
    return scene.standing(candidate) == Standing.NEWCOMER
        ? List.of(new Fact.Country(member.country()), new Fact.Type(member.type()))
        : List.of();
  }
}
