package eu.hanza.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.events.agenda.ClashGroups.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What overlaps is in one group, also along a chain; what only touches is not. */
class ClashGroupsTests {

  private static Span span(String from, String to) {
    return new Span(
        Instant.parse("2022-10-11T" + from + ":00Z"), Instant.parse("2022-10-11T" + to + ":00Z"));
  }

  private static List<List<Span>> groups(Span... spans) {
    return ClashGroups.of(List.of(spans), Function.identity());
  }

  @Test
  void hasNoGroupsWhereThereIsNothing() {
    assertThat(groups()).isEmpty();
  }

  /** T25: 16:30 and 16:00–17:00 clash; 17:00 and 17:00 do not. */
  @Test
  @Tag("E-11")
  void putsWhatOverlapsTogetherAndWhatTouchesApart() {
    var one = span("14:30", "16:00");
    var other = span("14:00", "15:00");
    var touching = span("16:00", "17:00");
    assertThat(groups(one, other, touching))
        .containsExactly(List.of(other, one), List.of(touching));
  }

  @Test
  @Tag("E-11")
  void followsAChainOfOverlaps() {
    var first = span("09:00", "10:00");
    var bridge = span("09:30", "11:00");
    var last = span("10:00", "11:30");
    var apart = span("11:30", "12:00");
    assertThat(groups(last, apart, bridge, first))
        .containsExactly(List.of(first, bridge, last), List.of(apart));
  }

  /** A long session holds together those that end before it does. */
  @Test
  void remembersTheLongest() {
    var whole = span("09:00", "17:00");
    var early = span("09:30", "10:00");
    var late = span("16:00", "16:30");
    assertThat(groups(early, late, whole)).containsExactly(List.of(whole, early, late));
  }

  @Test
  void refusesASpanWithoutLength() {
    assertThatThrownBy(() -> span("10:00", "10:00")).isInstanceOf(IllegalArgumentException.class);
  }
}
