package eu.hanza.partnering.matching;

/** Where somebody comes who walks from project to member to project, beginning at who asks. */
final class Walks {

  private Walks() {}

  /**
   * What each project that the coordinator is not in is worth after a walk over this many further
   * steps: each member passes on an equal part to each of its projects.
   */
  static double[] after(Scene scene, int steps) {
    var history = scene.history;
    var own = scene.own(project -> scene.fresh[project] / Math.max(1, scene.land.size[project] - 1));
    var at = scene.given(own);
    var total = java.util.Arrays.stream(at).sum();
    var masses = own;
    for (var step = 0; step < steps; step++) {
      masses = new double[own.length];
      for (var member = 0; member < at.length; member++) {
        if (at[member] > 0) {
          var record = history.record(member);
          for (var project : record) {
            masses[project] += at[member] / record.length / total;
          }
        }
      }
      for (var project = 0; project < masses.length; project++) {
        masses[project] *= scene.fresh[project] / Math.max(1, scene.land.size[project] - 1);
      }
      at = scene.given(masses);
      total = 1;
    }
    for (var project : history.record(scene.coordinator)) {
      masses[project] = 0;
    }
    return masses;
  }
}
