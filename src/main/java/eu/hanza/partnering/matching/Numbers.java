package eu.hanza.partnering.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Plain arrays of places and figures, for what is done for every candidate of every question. */
final class Numbers {

  private Numbers() {}

  static int[] array(Collection<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  /** For each value the rows in which it stands, in the order of the rows. */
  static int[][] turned(int[][] rows, int values) {
    var counts = new int[values];
    for (var row : rows) {
      for (var value : row) {
        counts[value]++;
      }
    }
    var turned = new int[values][];
    for (var value = 0; value < values; value++) {
      turned[value] = new int[counts[value]];
    }
    for (var row = rows.length - 1; row >= 0; row--) {
      for (var value : rows[row]) {
        turned[value][--counts[value]] = row;
      }
    }
    return turned;
  }

  /** The places of the largest figures above zero, the largest first, the lower place at equals. */
  static int[] top(double[] figures, int count) {
    var heap =
        new PriorityQueue<Integer>(
            Comparator.<Integer>comparingDouble(place -> figures[place])
                .thenComparing(Comparator.reverseOrder()));
    for (var place = 0; place < figures.length; place++) {
      if (figures[place] > 0 && (heap.size() < count || better(figures, place, heap.peek()))) {
        heap.add(place);
        if (heap.size() > count) {
          heap.remove();
        }
      }
    }
    var top = new int[heap.size()];
    for (var rank = top.length - 1; rank >= 0; rank--) {
      top[rank] = heap.remove();
    }
    return top;
  }

  private static boolean better(double[] figures, int place, @Nullable Integer last) {
    return last != null && figures[place] > figures[last];
  }
}
