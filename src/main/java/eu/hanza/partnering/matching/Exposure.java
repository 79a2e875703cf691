package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * How evenly lists show a catalogue.
 *
 * @param coverage the part of the catalogue that is shown at all
 * @param gini 0 if everybody is shown equally often, towards 1 if all lists show the same few
 */
public record Exposure(double coverage, double gini) {

  /**
   * The exposure that lists give to a catalogue of some size.
   *
   * @throws IllegalArgumentException if more is shown than the catalogue holds
   */
  public static <T> Exposure of(Collection<? extends List<T>> lists, int catalogue) {
    var shown = new HashMap<T, Integer>();
    lists.forEach(list -> list.forEach(item -> shown.merge(item, 1, Integer::sum)));
    if (shown.size() > catalogue) {
      throw new IllegalArgumentException("More shown than there is: " + shown.size());
    }
    var times = new long[catalogue];
    var place = 0;
    for (var count : shown.values()) {
      times[place++] = count;
    }
    return new Exposure(catalogue == 0 ? 0 : (double) shown.size() / catalogue, gini(times));
  }

  private static double gini(long[] times) {
    Arrays.sort(times);
    var total = Arrays.stream(times).sum();
    if (total == 0) {
      return 0;
    }
    var weighted = 0.0;
    for (var place = 0; place < times.length; place++) {
      weighted += (2.0 * (place + 1) - times.length - 1) * times[place];
    }
    return weighted / (times.length * (double) total);
  }
}
