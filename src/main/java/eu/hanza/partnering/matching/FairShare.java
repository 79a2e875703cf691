package eu.hanza.partnering.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * The fair order of a list (P-10): among its first ten at most three items of one organisation, and
 * two newcomers where so many are eligible, that is with at least half the score of the tenth. What
 * gives way follows behind the tenth. A list that does not reach ten goes without the fourth item
 * of an organisation.
 */
public final class FairShare {

  private static final int FIRST = 10;
  private static final int OF_ONE = 3;
  private static final int NEWCOMERS = 2;
  private static final double ELIGIBLE = 0.5;

  private FairShare() {}

  /**
   * Something in a list.
   *
   * @param what the thing itself
   * @param organisation whose it is
   * @param score how well it fits, not below 0
   * @param newcomer whether its organisation is new
   */
  public record Item<T>(T what, MemberId organisation, double score, boolean newcomer) {}

  /** The items in a fair order; they come in the order of their scores, the best first. */
  public static <T> List<Item<T>> reordered(List<Item<T>> items) {
    var first = new ArrayList<Item<T>>();
    var behind = new ArrayList<Item<T>>();
    for (var item : items) {
      (first.size() < FIRST && mayJoin(first, item) ? first : behind).add(item);
    }
    if (first.size() < FIRST) {
      return List.copyOf(first);
    }
    letNewcomersIn(first, behind);
    var all = new ArrayList<>(first);
    all.addAll(behind);
    return List.copyOf(all);
  }

  private static <T> boolean mayJoin(List<Item<T>> first, Item<T> item) {
    return first.stream().filter(one -> one.organisation().equals(item.organisation())).count()
        < OF_ONE;
  }

  private static <T> void letNewcomersIn(List<Item<T>> first, List<Item<T>> behind) {
    var least = first.getLast().score() * ELIGIBLE;
    for (var item : List.copyOf(behind)) {
      if (first.stream().filter(Item::newcomer).count() >= NEWCOMERS) {
        break;
      }
      if (item.newcomer() && item.score() >= least && mayJoin(first, item)) {
        behind.remove(item);
        giveWay(first, behind);
        first.add(item);
      }
    }
    first.sort((one, other) -> Double.compare(other.score(), one.score()));
  }

  /** The last of the first ten that is no newcomer goes to the head of those behind. */
  private static <T> void giveWay(List<Item<T>> first, List<Item<T>> behind) {
    for (var place = first.size() - 1; place >= 0; place--) {
      if (!first.get(place).newcomer()) {
        behind.addFirst(first.remove(place));
        return;
      }
    }
  }
}
