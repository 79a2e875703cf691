package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Resource allocation: each partner of the coordinator shares one unit among all partners it ever
 * had, so that a partner in common says more the fewer partners it has.
 */
record CommonPartners(String name, Scale scale) implements Signal {

  private static final int SHOWN = 3;

  @Override
  public double[] strengths(Scene scene) {
    var sums = new double[scene.history.size()];
    for (var between : scene.land.neighbours(scene.coordinator)) {
      var others = scene.land.neighbours(between);
      for (var other : others) {
        sums[other] += 1.0 / others.length;
      }
    }
    sums[scene.coordinator] = 0;
    return scale.of(sums);
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    var own = scene.land.neighbours(scene.coordinator);
    var common =
        Arrays.stream(scene.land.neighbours(candidate))
            .filter(one -> Arrays.binarySearch(own, one) >= 0)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(one -> scene.land.neighbours(one).length)
                .thenComparing(scene.history::id))
            .toList();
    var strongest = common.stream().limit(SHOWN).map(scene.history::id).toList();
    return common.isEmpty()
        ? List.of()
        : List.of(new Fact.CommonPartners(strongest, common.size()));
  }
}
