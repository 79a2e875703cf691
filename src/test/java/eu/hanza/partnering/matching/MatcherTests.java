package eu.hanza.partnering.matching;

import static eu.hanza.partnering.matching.MatchingFixtures.ASKED;
import static eu.hanza.partnering.matching.MatchingFixtures.asks;
import static eu.hanza.partnering.matching.MatchingFixtures.circles;
import static eu.hanza.partnering.matching.MatchingFixtures.gain;
import static eu.hanza.partnering.matching.MatchingFixtures.id;
import static eu.hanza.partnering.matching.MatchingFixtures.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import eu.hanza.partnering.matching.MatchingFixtures.Told;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatcherTests {

  private static final long SEED = 1;

  @Test
  void learnsTheSameFromTheSame() {
    var query = asks("M000", "EVEN");
    var one = Matcher.learn(circles(5).history(), SEED);
    var other = Matcher.learn(circles(5).history(), SEED);
    assertThat(other.weights()).isEqualTo(one.weights());
    assertThat(other.propose(query, 200)).isEqualTo(one.propose(query, 200));
  }

  @Test
  void knowsBetterThanEachOfItsSignalsAlone() {
    var told = circles(7);
    var from = ASKED.minusYears(1);
    var before = told.history().before(from, ASKED);
    var together = Matcher.learn(before, SEED);
    var learnt = gain(told, from, query -> together.ranking(query, 120));
    for (var signal : Signals.all()) {
      var alone = Matcher.learn(before, List.of(signal), SEED);
      assertThat(gain(told, from, query -> alone.ranking(query, 120)))
          .as(signal.name())
          .isLessThan(learnt);
    }
    assertThat(learnt).isGreaterThan(0.5);
  }

  @Test
  void proposesOldPartnersBeforeStrangersEvenWhenThereIsNothingToLearnFrom() {
    var told =
        new Told()
            .members("A", "B", "C", "D")
            .project("P", 3, "CULTURE", "A", "B")
            .project("Q", 3, "CULTURE", "C", "B");
    var matcher = Matcher.learn(told.history(), SEED);
    assertThat(matcher.propose(asks("A", "CULTURE"), 10))
        .extracting(Proposal::candidate)
        .containsExactly(id("B"), id("C"), id("D"));
  }

  @Test
  void tellsTheFactsBehindAProposal() {
    var told =
        new Told()
            .members("A", "B", "C")
            .project("P", 1, "CULTURE", "A", "B")
            .project("Q", 2, "CULTURE", "A", "B");
    var best = Matcher.learn(told.history(), SEED).propose(asks("A", "CULTURE"), 1).getFirst();
    assertThat(best.candidate()).isEqualTo(id("B"));
    assertThat(best.strongest(3))
        .hasSize(3)
        .isSortedAccordingTo((one, other) -> Double.compare(other.adds(), one.adds()));
    assertThat(best.reasons())
        .filteredOn(reason -> reason.signal().equals("share"))
        .flatExtracting(Proposal.Reason::facts)
        .containsExactly(new Fact.Projects(List.of(project("P"), project("Q")), 2));
  }

  @Test
  void addsItsReasonsUpToTheScore() {
    var matcher = Matcher.learn(circles(3).history(), SEED);
    var proposals = matcher.propose(asks("M000", "EVEN"), Set.of(Standing.KNOWN), 10);
    var sums =
        proposals.stream()
            .map(one -> one.score() - one.reasons().stream().mapToDouble(r -> r.adds()).sum())
            .toList();
    assertThat(sums).allSatisfy(base -> assertThat(base).isCloseTo(sums.getFirst(), within(1e-9)));
  }

  @Test
  void proposesOnlyOfTheStandingThatIsWanted() {
    var told = circles(3);
    told.member("NEW", "PL", "CITY");
    var matcher = Matcher.learn(told.history(), SEED);
    assertThat(matcher.propose(asks("M000", "EVEN"), Set.of(Standing.NEWCOMER), 50))
        .extracting(Proposal::candidate)
        .contains(id("NEW"))
        .doesNotContain(id("M001"));
    assertThat(matcher.ranking(asks("M000", "EVEN"), 1)).hasSize(3);
    assertThat(matcher.propose(asks("M000", "EVEN"), 0)).isEmpty();
  }

  @Test
  void keepsItsWeightsBeforeAnotherHistory() {
    var matcher = Matcher.learn(circles(3).history(), SEED);
    var other = matcher.on(new Told().members("A", "B").history());
    assertThat(other.weights()).isEqualTo(matcher.weights());
    assertThat(other.propose(asks("A", "EVEN"), 5)).hasSize(1);
  }

  @Test
  void doesNotAnswerSomebodyWhoIsNotThere() {
    var matcher = Matcher.learn(new Told().members("A").history(), SEED);
    assertThatIllegalArgumentException().isThrownBy(() -> matcher.propose(asks("Z", "CULTURE"), 5));
  }

  @Test
  void looksBackWithoutWhatCameLater() {
    var told =
        new Told()
            .members("A", "B", "C", "D")
            .project("P", 3, "CULTURE", "A", "B")
            .project("Q", 1, "CULTURE", "A", "C");
    var before = told.history().before(ASKED.minusYears(2), ASKED);
    assertThat(before.members()).extracting(Member::id).containsExactly(id("A"), id("B"), id("C"));
    assertThat(before.projects()).extracting(JointProject::id).containsExactly(project("P"));
    assertThat(before.knows(id("C"))).isFalse();
  }
}
