package eu.hanza.allocation;

import java.util.Set;

/**
 * A wish for one unit of a capacity.
 *
 * @param id what tells it from all others
 * @param groups the groups that it belongs to, such as {@code newcomer}
 */
public record Claim(String id, Set<String> groups) {

  /** Makes the groups unchangeable. */
  public Claim {
    groups = Set.copyOf(groups);
  }

  /** A claim that belongs to no group. */
  public static Claim of(String id) {
    return new Claim(id, Set.of());
  }
}
