package eu.hanza.results;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.results.Counting.Pair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever is recorded, the counts agree with each other. */
class CountingPropertyTests {

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  @Provide
  Arbitrary<List<Attendance>> attendances() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(Sector.class).injectNull(0.1),
            Arbitraries.of(WorkFunction.class).injectNull(0.1),
            Arbitraries.integers().between(1, 28))
        .as(
            (who, event, sector, function, day) ->
                new Attendance(
                    id(who),
                    id(event),
                    sector,
                    function,
                    LocalDate.of(2014, 5, day),
                    Instant.ofEpochSecond(who * 100L + event)))
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<Pair>> pairs() {
    var who = Arbitraries.integers().between(1, 12).map(CountingPropertyTests::id);
    return Combinators.combine(who, who).as(Pair::new).list().ofMaxSize(8);
  }

  @Property
  @Tag("T12")
  void sumsUpToThePeopleAndTheAttendances(
      @ForAll("attendances") List<Attendance> all, @ForAll("pairs") List<Pair> pairs) {
    var counts = Counting.of(all, pairs);
    assertThat(counts.pivot().values().stream().mapToInt(n -> n).sum()).isEqualTo(counts.people());
    assertThat(counts.byTimes().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(counts.people());
    assertThat(counts.byTimes().entrySet().stream().mapToInt(e -> e.getKey() * e.getValue()).sum())
        .isEqualTo(counts.attendances());
    assertThat(counts.byEvent().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(counts.attendances());
    assertThat(counts.people()).isLessThanOrEqualTo(counts.attendances());
  }

  @Property
  void doesNotDependOnTheOrder(
      @ForAll("attendances") List<Attendance> all,
      @ForAll("pairs") List<Pair> pairs,
      @ForAll Random random) {
    var mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, random);
    var other = new ArrayList<>(pairs);
    Collections.shuffle(other, random);
    assertThat(Counting.of(mixed, other)).isEqualTo(Counting.of(all, pairs));
  }

  @Property
  void countsTheSameOnceHoweverOftenItIsRecorded(@ForAll("attendances") List<Attendance> all) {
    var twice = new ArrayList<>(all);
    twice.addAll(all);
    assertThat(Counting.of(twice, List.of())).isEqualTo(Counting.of(all, List.of()));
  }
}
