package eu.hanza.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.events.agenda.ClashGroups.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Groups are the connected parts of the graph of overlaps, whatever the times. */
class ClashGroupsPropertyTests {

  private static final Instant DAY = Instant.parse("2022-10-11T06:00:00Z");

  @Provide
  Arbitrary<List<Span>> spans() {
    var start = Arbitraries.integers().between(0, 60);
    var length = Arbitraries.integers().between(1, 12);
    return Combinators.combine(start, length)
        .as(
            (from, minutes) ->
                new Span(
                    DAY.plus(Duration.ofMinutes(from)),
                    DAY.plus(Duration.ofMinutes(from + minutes))))
        .list()
        .ofMaxSize(12);
  }

  @Property
  @Tag("E-11")
  void losesNothingAndAddsNothing(@ForAll("spans") List<Span> spans) {
    var groups = ClashGroups.of(spans, Function.identity());
    assertThat(groups.stream().flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(spans);
    assertThat(groups).noneMatch(List::isEmpty);
  }

  @Property
  @Tag("E-11")
  void findsTheConnectedPartsOfTheOverlaps(@ForAll("spans") List<Span> spans) {
    Set<Set<Span>> found =
        ClashGroups.of(spans, Function.identity()).stream()
            .map(HashSet::new)
            .collect(Collectors.toSet());
    Set<Set<Span>> expected =
        spans.stream().map(span -> reached(span, spans)).collect(Collectors.toSet());
    assertThat(found).isEqualTo(expected);
  }

  /** All that a chain of overlaps leads to, step by step. */
  private static Set<Span> reached(Span from, List<Span> all) {
    var reached = new HashSet<Span>(Set.of(from));
    var open = new ArrayDeque<Span>(reached);
    while (!open.isEmpty()) {
      var span = open.pop();
      all.stream()
          .filter(other -> span.starts().isBefore(other.ends()))
          .filter(other -> other.starts().isBefore(span.ends()))
          .filter(reached::add)
          .forEach(open::push);
    }
    return reached;
  }
}
