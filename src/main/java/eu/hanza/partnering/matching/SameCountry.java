package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.List;

/** Whether the candidate has its seat in the coordinator's country. */
record SameCountry(String name) implements Signal {

  @Override
  public double[] strengths(Scene scene) {
    var countries = scene.land().countries().of();
    var strengths = new double[countries.length];
    Arrays.setAll(strengths, place -> countries[place] == countries[scene.coordinator()] ? 1 : 0);
    return strengths;
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    var countries = scene.land().countries().of();
    return countries[candidate] == countries[scene.coordinator()]
        ? List.of(new Fact.Country(scene.history().member(candidate).country()))
        : List.of();
  }
}
