package eu.hanza.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that holds from one day to another, both included; an open end has no day. */
public interface Dated {

  /** The first day; null if nobody knows it. */
  @Nullable LocalDate from();

  /** The last day; null while it lasts. */
  @Nullable LocalDate to();

  /** Whether it holds on a day. */
  default boolean holdsOn(LocalDate day) {
    var first = from();
    var last = to();
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }

  /** Refuses a fact that ends before it begins. */
  static void check(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("It ends before it begins: " + from + ", " + to);
    }
  }

  /** Refuses two facts that hold on the same day where only one may. */
  static void apart(List<? extends Dated> facts) {
    for (var first = 0; first < facts.size(); first++) {
      for (var second = first + 1; second < facts.size(); second++) {
        var one = facts.get(first);
        var other = facts.get(second);
        if (startsWithin(one, other) || startsWithin(other, one)) {
          throw new IllegalArgumentException("Both hold on one day: " + one + ", " + other);
        }
      }
    }
  }

  private static boolean startsWithin(Dated one, Dated other) {
    var start = one.from();
    return start == null ? other.from() == null || holdsBefore(one, other) : other.holdsOn(start);
  }

  private static boolean holdsBefore(Dated open, Dated other) {
    var start = other.from();
    return start != null && open.holdsOn(start);
  }
}
