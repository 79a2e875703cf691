package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** Signals that only look at country and type. */
final class Profiles {

  private Profiles() {}

  /** Whether the candidate has its seat in the coordinator's country. */
  record SameCountry(String name) implements Signal {
    @Override
    public double[] strengths(Scene scene) {
      var strengths = new double[scene.history.size()];
      var own = scene.land.country[scene.coordinator];
      Arrays.setAll(strengths, place -> scene.land.country[place] == own ? 1 : 0);
      strengths[scene.coordinator] = 0;
      return strengths;
    }

    @Override
    public List<Fact> facts(Scene scene, int candidate) {
      return scene.land.country[candidate] == scene.land.country[scene.coordinator]
          ? List.of(new Fact.Country(scene.history.member(candidate).country()))
          : List.of();
    }
  }

  /** How much more often than elsewhere a feature is found in projects of some weight. */
  record Fit(String name, boolean byCountry, Function<Scene, double[]> worth) implements Signal {
    @Override
    public double[] strengths(Scene scene) {
      var feature = byCountry ? scene.land.country : scene.land.type;
      var kinds = byCountry ? scene.land.countries : scene.land.types;
      var here = counted(scene, feature, kinds, worth.apply(scene));
      var everywhere = counted(scene, feature, kinds, scene.fresh);
      var total = Arrays.stream(everywhere).sum();
      var part = Arrays.stream(here).sum();
      IntUnaryOperator none = place -> place;
      var strengths = new double[scene.history.size()];
      for (var place = 0; place < strengths.length; place++) {
        var base = (everywhere[feature[none.applyAsInt(place)]] + 0.5) / (total + 0.5 * kinds);
        var lift = (here[feature[place]] + 10 * base) / (part + 10) / base;
        strengths[place] = Math.clamp((Math.log(lift) / Math.log(2) + 3) / 6, 0, 1);
      }
      return strengths;
    }

    @Override
    public List<Fact> facts(Scene scene, int candidate) {
      var member = scene.history.member(candidate);
      return List.of(byCountry ? new Fact.Country(member.country()) : new Fact.Type(member.type()));
    }
  }

  static double[] counted(Scene scene, int[] feature, int kinds, double[] masses) {
    var counts = new double[kinds];
    for (var project = 0; project < masses.length; project++) {
      if (masses[project] > 0) {
        for (var member : scene.history.team(project)) {
          if (member != scene.history.leader(project)) {
            counts[feature[member]] += masses[project];
          }
        }
      }
    }
    return counts;
  }
}
