package eu.hanza.partnering.matching;

import static eu.hanza.partnering.matching.MatchingFixtures.asks;
import static eu.hanza.partnering.matching.MatchingFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.partnering.matching.MatchingFixtures.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatchingPropertyTests {

  private static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F", "G", "H");
  private static final long SEED = 3;

  @Property(tries = 60)
  void scoresAndStrengthsAreFromZeroToOne(@ForAll("histories") Told told) {
    var proposals = Matcher.learn(told.history(), SEED).propose(asks("A", "CULTURE"), 20);
    assertThat(proposals).hasSize(NAMES.size() - 1);
    assertThat(proposals).allSatisfy(one -> assertThat(one.score()).isBetween(0.0, 1.0));
    assertThat(proposals)
        .flatExtracting(Proposal::reasons)
        .allSatisfy(
            reason -> {
              assertThat(reason.strength()).isGreaterThan(0).isLessThanOrEqualTo(1);
              assertThat(reason.adds()).isFinite();
            });
    assertThat(proposals)
        .extracting(Proposal::score)
        .isSortedAccordingTo(Collections.reverseOrder());
  }

  @Property(tries = 40)
  void theOrderInWhichTheHistoryIsToldChangesNothing(
      @ForAll("histories") Told told, @ForAll Random random) {
    var mixed =
        new Told(
            mixed(told.members(), random),
            mixed(told.projects(), random),
            mixed(told.participations(), random));
    var query = asks("A", "CULTURE");
    assertThat(Matcher.learn(mixed.history(), SEED).propose(query, 20))
        .isEqualTo(Matcher.learn(told.history(), SEED).propose(query, 20));
  }

  private static <T> List<T> mixed(List<T> list, Random random) {
    var mixed = new ArrayList<>(list);
    Collections.shuffle(mixed, random);
    return mixed;
  }

  /** Every fact that is told is one of the history, and is no longer told when it is not there. */
  @Property(tries = 60)
  void withoutAFactThereIsNoContributionOfIt(@ForAll("histories") Told told) {
    var matcher = Matcher.learn(told.history(), SEED);
    var query = asks("A", "CULTURE");
    for (var project : told.projects()) {
      assertThat(toldProjects(matcher.on(told.without(project.id()).history()), query))
          .doesNotContain(project.id());
    }
    var bare = new Told(told.members(), List.of(), told.participations());
    assertThat(matcher.on(bare.history()).propose(query, 20))
        .flatExtracting(Proposal::reasons)
        .flatExtracting(Proposal.Reason::facts)
        .noneMatch(fact -> fact instanceof Fact.Projects || fact instanceof Fact.CommonPartners);
  }

  /**
   * What was done together is counted only where it is told: all of it gone, no such reason stays.
   */
  @Property(tries = 60)
  void whoDidNothingTogetherHasNoSuchReason(@ForAll("histories") Told told) {
    var matcher = Matcher.learn(told.history(), SEED);
    for (var candidate : NAMES.subList(1, NAMES.size())) {
      var apart =
          told.participations().stream()
              .filter(one -> !one.member().equals(id(candidate)) || !withA(told, one.project()))
              .toList();
      var proposals =
          matcher
              .on(History.of(told.members(), told.projects(), apart))
              .propose(asks("A", "CULTURE"), 20);
      assertThat(proposals)
          .filteredOn(one -> one.candidate().equals(id(candidate)))
          .flatExtracting(Proposal::reasons)
          .extracting(Proposal.Reason::signal)
          .noneMatch(name -> name.startsWith("together") || name.startsWith("share"));
    }
  }

  private static boolean withA(Told told, JointProjectId project) {
    return told.participations().stream()
        .anyMatch(one -> one.project().equals(project) && one.member().equals(id("A")));
  }

  private static Set<JointProjectId> toldProjects(Matcher matcher, Query query) {
    var all = new HashSet<JointProjectId>();
    for (var proposal : matcher.propose(query, 20)) {
      for (var reason : proposal.reasons()) {
        for (var fact : reason.facts()) {
          if (fact instanceof Fact.Projects projects) {
            all.addAll(projects.strongest());
          }
        }
      }
    }
    return all;
  }

  @Property(tries = 200)
  void theFirstTenAreFair(@ForAll("items") List<FairShare.Item<Integer>> items) {
    var fair = FairShare.reordered(items);
    var first = fair.subList(0, Math.min(10, fair.size()));
    assertThat(items).containsAll(fair);
    for (var name : NAMES) {
      assertThat(first).filteredOn(one -> one.organisation().equals(id(name))).hasSizeLessThan(4);
    }
    if (items.stream().map(FairShare.Item::organisation).distinct().count() == items.size()
        && items.size() >= 10) {
      var eligible =
          items.stream()
              .filter(one -> one.newcomer() && one.score() >= items.get(9).score() / 2)
              .count();
      assertThat(first.stream().filter(FairShare.Item::newcomer).count())
          .isGreaterThanOrEqualTo(Math.min(2, eligible));
    }
  }

  @Provide
  Arbitrary<List<FairShare.Item<Integer>>> items() {
    var item =
        Combinators.combine(
                Arbitraries.of(NAMES),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.of(true, false, false))
            .as((name, score, newcomer) -> new FairShare.Item<>(0, id(name), score, newcomer));
    return item.list()
        .ofMaxSize(25)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(
                        index ->
                            new FairShare.Item<>(
                                index,
                                list.size() % 2 == 0
                                    ? id("X" + index)
                                    : list.get(index).organisation(),
                                list.get(index).score(),
                                list.get(index).newcomer()))
                    .sorted((one, other) -> Double.compare(other.score(), one.score()))
                    .toList());
  }

  @Provide
  Arbitrary<Told> histories() {
    var team = Arbitraries.of(NAMES).set().ofMinSize(1).ofMaxSize(5);
    var project =
        Combinators.combine(
                team, Arbitraries.integers().between(0, 4), Arbitraries.of("CULTURE", "ENERGY"))
            .as((members, years, programme) -> new Row(members, years, programme));
    return project.list().ofMaxSize(10).map(MatchingPropertyTests::told);
  }

  private record Row(Set<String> team, int years, String programme) {}

  private static Told told(List<Row> rows) {
    var told = new Told();
    for (var index = 0; index < NAMES.size(); index++) {
      told.member(NAMES.get(index), index % 3 == 0 ? "PL" : "UA", index % 2 == 0 ? "NGO" : "CITY");
    }
    for (var index = 0; index < rows.size(); index++) {
      var row = rows.get(index);
      told.project("P" + index, row.years(), row.programme(), row.team().toArray(String[]::new));
    }
    return told;
  }
}
