package eu.hanza.knowledge;

import java.util.Map;

/**
 * How many items of a list are of use on which level; an item with two levels is one item and two
 * marks (S2.15).
 *
 * @param items how many items have a level
 * @param byLevel how many marks each level has
 * @param good how many of all items count as good practices
 * @param lessons how many are attempts that did not succeed
 */
public record LevelCount(int items, Map<Level, Integer> byLevel, int good, int lessons) {

  /** Makes the map unchangeable. */
  public LevelCount {
    byLevel = Map.copyOf(byLevel);
  }

  /** How many marks there are. */
  public int marks() {
    return byLevel.values().stream().mapToInt(Integer::intValue).sum();
  }
}
