package eu.hanza.programmes;

import java.util.Collection;
import java.util.List;

/**
 * How many of a programme's objectives are measured, and which are not (S0.5).
 *
 * @param covered how many have an indicator
 * @param total how many there are
 * @param without those without one
 */
public record ObjectiveCoverage(int covered, int total, List<Objective> without) {

  /** Counts the objectives that are among the covered ones. */
  static ObjectiveCoverage of(List<Objective> objectives, Collection<ObjectiveId> covered) {
    var without = objectives.stream().filter(one -> !covered.contains(one.id())).toList();
    return new ObjectiveCoverage(objectives.size() - without.size(), objectives.size(), without);
  }
}
