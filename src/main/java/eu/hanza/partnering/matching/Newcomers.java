package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How often an organisation of the candidate's country and type came new into projects of some
 * worth, for each who waits with the same profile now. Rare pairs of country and type lean on what
 * the country and the type do alone. Only newcomers have this signal.
 *
 * @param name its name
 * @param worth what each project counts
 * @param scale how the rate becomes a strength
 * @param trust how much worth of projects the guess from country and type alone counts as
 */
record Newcomers(String name, Function<Scene, double[]> worth, Scale scale, double trust)
    implements Signal {

  private static final double YOUNG = 0.5;
  private static final int JOINT = 3;

  @Override
  public double[] strengths(Scene scene) {
    var masses = worth.apply(scene);
    var weight = 0.0;
    for (var project = 0; project < masses.length; project++) {
      weight += scene.size(project) >= JOINT ? masses[project] : 0;
    }
    var strengths = new double[scene.history().size()];
    if (weight > 0) {
      var rates = rates(arrivals(scene, masses), weight, waiting(scene));
      Arrays.setAll(
          strengths,
          place ->
              scene.standing(place) == Standing.NEWCOMER
                  ? scale.of(rates[country(scene, place)][type(scene, place)])
                  : 0);
    }
    return strengths;
  }

  /** The worth of projects into which each profile came new. */
  private static double[][] arrivals(Scene scene, double[] masses) {
    var arrivals = table(scene);
    for (var project = 0; project < masses.length; project++) {
      if (masses[project] > 0 && scene.size(project) >= JOINT) {
        for (var member : scene.history().team(project)) {
          if (young(scene, member, project)) {
            arrivals[country(scene, member)][type(scene, member)] += masses[project];
          }
        }
      }
    }
    return arrivals;
  }

  private static boolean young(Scene scene, int member, int project) {
    return scene.age(scene.history().record(member)[0]) - scene.age(project) <= YOUNG;
  }

  private static double[][] waiting(Scene scene) {
    var waiting = table(scene);
    for (var place = 0; place < scene.history().size(); place++) {
      if (scene.standing(place) == Standing.NEWCOMER) {
        waiting[country(scene, place)][type(scene, place)]++;
      }
    }
    return waiting;
  }

  private double[][] rates(double[][] arrivals, double weight, double[][] waiting) {
    var byType = new double[arrivals.length == 0 ? 0 : arrivals[0].length];
    for (var row : arrivals) {
      Arrays.setAll(byType, type -> byType[type] + row[type]);
    }
    var all = Arrays.stream(byType).sum();
    var rates = new double[arrivals.length][byType.length];
    for (var country = 0; country < rates.length; country++) {
      var row = arrivals[country];
      var alone = all == 0 ? 0 : Arrays.stream(row).sum() / all;
      for (var type = 0; type < row.length; type++) {
        var leaning = (row[type] * weight + trust * alone * byType[type]) / (weight + trust);
        rates[country][type] = leaning / weight / Math.max(1, waiting[country][type]);
      }
    }
    return rates;
  }

  private static double[][] table(Scene scene) {
    return new double[scene.land().countries().kinds()][scene.land().types().kinds()];
  }

  private static int country(Scene scene, int place) {
    return scene.land().countries().of(place);
  }

  private static int type(Scene scene, int place) {
    return scene.land().types().of(place);
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    var member = scene.history().member(candidate);
    return scene.standing(candidate) == Standing.NEWCOMER
        ? List.of(new Fact.Country(member.country()), new Fact.Type(member.type()))
        : List.of();
  }
}
