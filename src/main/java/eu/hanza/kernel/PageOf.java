package eu.hanza.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what stands on the page
 * @param number the page's number, from 1
 * @param size how many items a page holds
 * @param total how many items the whole list has
 */
public record PageOf<T>(List<T> items, int number, int size, long total) {

  /** Makes the items unchangeable. */
  public PageOf {
    items = List.copyOf(items);
  }

  /** How many pages there are; an empty list has one. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  /** The same page of other things. */
  public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
    return new PageOf<>(items.stream().<R>map(change).toList(), number, size, total);
  }

  /** How many rows come before this page: the OFFSET of its query. */
  public static int offset(int number, int size) {
    return Math.clamp((number - 1L) * size, 0, Integer.MAX_VALUE);
  }
}
