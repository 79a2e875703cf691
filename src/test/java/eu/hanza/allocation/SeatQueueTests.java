package eu.hanza.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.allocation.SeatEntry.What;
import eu.hanza.allocation.SeatQueue.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of seats, replayed from a journal: what agrees with them, and what is found out. */
class SeatQueueTests {

  private static SeatEntry resize(int units) {
    return new SeatEntry(0, What.RESIZE, null, 0, 0, units);
  }

  private static SeatEntry claim(String claim, long key) {
    return new SeatEntry(0, What.CLAIM, claim, 0, key, null);
  }

  private static SeatEntry claim(String claim, long key, int size, @Nullable String group) {
    return new SeatEntry(0, What.CLAIM, claim, 0, key, size, group);
  }

  private static SeatEntry about(What what, String claim) {
    return new SeatEntry(0, what, claim, 0, 0, null);
  }

  private static SeatQueue.Result replay(SeatEntry... entries) {
    var numbered =
        IntStream.range(0, entries.length)
            .mapToObj(
                i -> {
                  var entry = entries[i];
                  return new SeatEntry(
                      i + 1,
                      entry.what(),
                      entry.claim(),
                      entry.rank(),
                      entry.key(),
                      entry.units(),
                      entry.group());
                })
            .toList();
    return SeatQueue.replay(numbered);
  }

  private static SeatEntry[] with(SeatEntry[] first, SeatEntry... then) {
    var all = Arrays.copyOf(first, first.length + then.length);
    System.arraycopy(then, 0, all, first.length, then.length);
    return all;
  }

  /** Two seats; one is taken, two come only together, one alone waits behind them. */
  private static SeatEntry[] aGroupThatWaits() {
    return new SeatEntry[] {
      resize(2), claim("one", 1), claim("a", 2, 2, "ab"), claim("b", 3, 2, "ab"), claim("last", 4)
    };
  }

  @Test
  @Tag("E-21")
  void givesSeatsInOrderAndFindsWhoWasPreferred() {
    var entries = new SeatEntry[] {resize(1), claim("one", 1), claim("two", 2), claim("three", 3)};
    assertThat(replay(entries).states())
        .containsEntry("one", State.SEATED)
        .containsEntry("two", State.WAITING);
    assertThat(replay(entries).list()).isEqualTo(List.of("two", "three"));
    var fair = replay(with(entries, about(What.LEAVE, "one"), about(What.OFFER, "two")));
    assertThat(fair.deviations()).isEmpty();
    var unfair = replay(with(entries, about(What.LEAVE, "one"), about(What.OFFER, "three")));
    assertThat(unfair.deviations()).containsExactly("6: three is not the first of the list");
    assertThat(replay(with(entries, about(What.OFFER, "two"))).deviations())
        .contains("5: no seat is free", "5: 2 of 1 seats are taken");
  }

  @Test
  @Tag("E-19")
  void doesNotSplitThoseWhoComeOnlyTogether() {
    assertThat(replay(aGroupThatWaits()).list()).isEqualTo(List.of("a", "b", "last"));
    var split = replay(with(aGroupThatWaits(), about(What.OFFER, "a")));
    assertThat(split.deviations()).containsExactly("6: not so many seats are free as ab needs");
    var whole =
        replay(
            with(
                aGroupThatWaits(),
                about(What.LEAVE, "one"),
                about(What.OFFER, "a"),
                about(What.OFFER, "b")));
    assertThat(whole.deviations()).isEmpty();
    assertThat(whole.taken()).isEqualTo(2);
  }

  @Test
  @Tag("E-19")
  void letsOthersPassOnlyWhereAGroupDoesNotFitAndItIsWrittenDown() {
    var silent = replay(with(aGroupThatWaits(), about(What.OFFER, "last")));
    assertThat(silent.deviations()).containsExactly("6: last is not the first of the list");
    var noted = replay(with(aGroupThatWaits(), about(What.PASS, "a"), about(What.OFFER, "last")));
    assertThat(noted.deviations()).isEmpty();
    var needless =
        replay(
            with(
                aGroupThatWaits(),
                about(What.LEAVE, "one"),
                about(What.PASS, "a"),
                about(What.OFFER, "last")));
    assertThat(needless.deviations())
        .contains("7: a is passed without need", "8: last is not the first of the list");
  }
}
