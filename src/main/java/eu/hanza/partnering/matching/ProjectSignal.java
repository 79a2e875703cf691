package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A signal that adds up what the projects of a candidate are worth for the question.
 *
 * @param name its name
 * @param worth what each project gives to everybody who took part in it
 * @param scale how the sum becomes a strength
 */
record ProjectSignal(String name, Function<Scene, double[]> worth, Scale scale) implements Signal {

  private static final int SHOWN = 3;

  @Override
  public double[] strengths(Scene scene) {
    return scale.of(scene.given(worth.apply(scene)));
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    var masses = worth.apply(scene);
    var told =
        Arrays.stream(scene.history.record(candidate))
            .filter(project -> masses[project] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer project) -> -masses[project])
                .thenComparing(project -> scene.history.project(project).id()))
            .toList();
    var strongest = told.stream().limit(SHOWN).map(one -> scene.history.project(one).id()).toList();
    return told.isEmpty() ? List.of() : List.of(new Fact.Projects(strongest, told.size()));
  }
}
