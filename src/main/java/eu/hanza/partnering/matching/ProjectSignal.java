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

  @Override
  public double[] strengths(Scene scene) {
    return scale.of(scene.given(masses(scene)));
  }

  @Override
  public List<Fact> facts(Scene scene, int candidate) {
    var history = scene.history();
    var masses = masses(scene);
    var telling =
        Arrays.stream(history.record(candidate))
            .filter(project -> masses[project] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(project -> -masses[project])
                    .thenComparing(project -> history.project(project).id()))
            .map(project -> history.project(project).id())
            .toList();
    return telling.isEmpty()
        ? List.of()
        : List.of(new Fact.Projects(telling.stream().limit(Fact.SHOWN).toList(), telling.size()));
  }

  private double[] masses(Scene scene) {
    return scene.kept(name, () -> worth.apply(scene));
  }
}
