package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.List;

/** Whether the candidate has its seat in the coordinator's country. */
record SameCountry(String name) implements Signal {

  @Override
  public double[] strengths(Scene scene) {
    var strengths = new double[scene.history().size()];
    Arrays.setAll(strengths, place -> same(scene, place) ? 1 : 0);
    return strengths;
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    return same(scene, candidate)
        ? List.of(new Fact.Country(scene.history().member(candidate).country()))
        : List.of();
  }

  private static boolean same(Scene scene, int place) {
    var countries = scene.land().countries();
    return countries.of(place) == countries.of(scene.coordinator());
  }
}
