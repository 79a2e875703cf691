package eu.hanza.partnering.matching;

import java.util.Arrays;

/**
 * Where somebody comes who walks from the coordinator through its projects to partners, through
 * theirs to partners of partners, and through theirs once more: three steps from member to member.
 */
final class Walks {

  private Walks() {}

  /**
   * What each project that the coordinator is not in gives to its members at the last of three
   * steps. A member passes on an equal part to each of its projects; a project gives to each of its
   * members what its age leaves of that, by the number of the others.
   */
  static double[] far(Scene scene) {
    var own = scene.own(project -> passed(scene, project));
    var at = scene.given(own);
    var total = Arrays.stream(at).sum();
    if (total == 0) {
      return own;
    }
    Arrays.setAll(at, member -> at[member] / total);
    var masses = step(scene, scene.given(step(scene, at)));
    for (var project : scene.history().record(scene.coordinator())) {
      masses[project] = 0;
    }
    return masses;
  }

  private static double[] step(Scene scene, double[] at) {
    var masses = scene.masses(project -> 0);
    for (var member = 0; member < at.length; member++) {
      if (at[member] > 0) {
        var record = scene.history().record(member);
        for (var project : record) {
          masses[project] += at[member] / record.length;
        }
      }
    }
    Arrays.setAll(masses, project -> masses[project] * passed(scene, project));
    return masses;
  }

  private static double passed(Scene scene, int project) {
    return scene.fresh(project) / Math.max(1, scene.size(project) - 1);
  }
}
