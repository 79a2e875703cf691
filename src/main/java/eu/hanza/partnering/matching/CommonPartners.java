package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Resource allocation, a walk of two steps: each partner of the coordinator shares one unit among
 * all partners it ever had, so that a partner in common says more the fewer partners it has.
 *
 * @param name its name
 * @param scale how the sum becomes a strength
 */
record CommonPartners(String name, Scale scale) implements Signal {

  @Override
  public double[] strengths(Scene scene) {
    var land = scene.land();
    var sums = new double[scene.history().size()];
    for (var between : land.neighbours(scene.coordinator())) {
      var others = land.neighbours(between);
      for (var other : others) {
        sums[other] += 1.0 / others.length;
      }
    }
    sums[scene.coordinator()] = 0;
    return scale.of(sums);
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    var land = scene.land();
    var own = land.neighbours(scene.coordinator());
    var common =
        Arrays.stream(land.neighbours(candidate))
            .filter(one -> Arrays.binarySearch(own, one) >= 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(one -> land.neighbours(one).length)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    var strongest = common.stream().limit(Fact.SHOWN).map(scene.history()::id).toList();
    return common.isEmpty()
        ? List.of()
        : List.of(new Fact.CommonPartners(strongest, common.size()));
  }
}
