package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How much more often than elsewhere the candidate's country, or type, takes part in projects of
 * some worth without leading them: 0.5 is as often, each sixth more is twice as often.
 *
 * @param name its name
 * @param byCountry whether countries are compared, otherwise types
 * @param worth what each project counts
 */
record Fit(String name, boolean byCountry, Function<Scene, double[]> worth) implements Signal {

  private static final double PRIOR = 10;
  private static final double EACH = 0.5;
  private static final double DOUBLINGS = 3;

  @Override
  public double[] strengths(Scene scene) {
    var feature = byCountry ? scene.land().countries() : scene.land().types();
    var lifts = lifts(counts(scene, feature, worth.apply(scene)), everywhere(scene, feature));
    var strengths = new double[scene.history().size()];
    Arrays.setAll(strengths, place -> lifts[feature.of(place)]);
    return strengths;
  }

  private static double[] lifts(double[] here, double[] everywhere) {
    var all = Arrays.stream(everywhere).sum() + EACH * everywhere.length;
    var some = Arrays.stream(here).sum() + PRIOR;
    var lifts = new double[here.length];
    for (var kind = 0; kind < lifts.length; kind++) {
      var usual = (everywhere[kind] + EACH) / all;
      var lift = (here[kind] + PRIOR * usual) / some / usual;
      var doublings = Math.log(lift) / Math.log(2);
      lifts[kind] = Math.clamp((doublings + DOUBLINGS) / (2 * DOUBLINGS), 0, 1);
    }
    return lifts;
  }

  private double[] everywhere(Scene scene, Landscape.Feature feature) {
    return scene.kept(
        byCountry ? "countries" : "types",
        () -> counts(scene, feature, scene.masses(scene::fresh)));
  }

  private static double[] counts(Scene scene, Landscape.Feature feature, double[] masses) {
    var counts = new double[feature.kinds()];
    for (var project = 0; project < masses.length; project++) {
      if (masses[project] > 0) {
        for (var member : scene.history().team(project)) {
          if (member != scene.history().leader(project)) {
            counts[feature.of(member)] += masses[project];
          }
        }
      }
    }
    return counts;
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    var member = scene.history().member(candidate);
    return List.of(byCountry ? new Fact.Country(member.country()) : new Fact.Type(member.type()));
  }
}
