package eu.hanza.allocation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many units there are.
 *
 * @param units all of them
 * @param reserved how many of them are kept for each group, in the order in which groups are served
 */
public record Capacity(int units, Map<String, Integer> reserved) {

  /** Checks that no more is reserved than there is. */
  public Capacity {
    reserved = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(reserved));
    if (units < 0 || reserved.values().stream().anyMatch(share -> share < 0)) {
      throw new IllegalArgumentException("A capacity is not negative");
    }
    if (reserved.values().stream().mapToLong(Integer::longValue).sum() > units) {
      throw new IllegalArgumentException("More is reserved than there is: " + reserved);
    }
  }

  /** Units of which none is reserved. */
  public static Capacity of(int units) {
    return new Capacity(units, Map.of());
  }
}
