package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.knowledge.ReviewOutcome.Band;
import eu.hanza.knowledge.ReviewOutcome.Decided;
import eu.hanza.knowledge.ReviewOutcome.ThirdNeeded;
import eu.hanza.knowledge.ReviewOutcome.Waiting;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviews come to one result, or to a third reviewer. */
@Tag("K-5")
class ReviewOutcomeTests {

  private static ReviewOutcome of(ReviewScores... scores) {
    return ReviewOutcome.of(List.of(scores));
  }

  private static ReviewOutcome decided(String mean, Band band) {
    return new Decided(new BigDecimal(mean), band);
  }

  @Test
  void waitsForTwo() {
    assertThat(of()).isEqualTo(new Waiting(2));
    assertThat(of(scores(5, 5, 5, 5))).isEqualTo(new Waiting(1));
  }

  @Test
  void putsTheMeanIntoItsBand() {
    assertThat(of(scores(5, 4, 4, 4), scores(5, 4, 4, 4)))
        .isEqualTo(decided("17.0", Band.EXCELLENT));
    assertThat(of(scores(5, 4, 4, 4), scores(4, 4, 4, 4))).isEqualTo(decided("16.5", Band.GOOD));
    assertThat(of(scores(4, 4, 4, 3), scores(4, 4, 4, 3))).isEqualTo(decided("15.0", Band.GOOD));
    assertThat(of(scores(4, 4, 4, 3), scores(4, 4, 3, 3)))
        .isEqualTo(decided("14.5", Band.SUFFICIENT));
    assertThat(of(scores(3, 3, 2, 2), scores(3, 3, 2, 2)))
        .isEqualTo(decided("10.0", Band.SUFFICIENT));
    assertThat(of(scores(3, 2, 2, 2), scores(3, 2, 2, 2))).isEqualTo(decided("9.0", Band.ON_HOLD));
    assertThat(of(scores(2, 1, 1, 1), scores(2, 1, 1, 1))).isEqualTo(decided("5.0", Band.ON_HOLD));
    assertThat(of(scores(1, 1, 1, 1), scores(1, 1, 1, 1))).isEqualTo(decided("4.0", Band.DECLINED));
  }

  @Test
  void holdsWhatGotNothingInOneCriterion() {
    assertThat(of(scores(5, 5, 5, 0), scores(5, 5, 4, 0))).isEqualTo(decided("14.5", Band.ON_HOLD));
    assertThat(of(scores(1, 1, 1, 0), scores(1, 1, 1, 0))).isEqualTo(decided("3.0", Band.DECLINED));
  }

  @Test
  void asksAThirdWhereTwoDifferByMoreThanFive() {
    assertThat(of(scores(5, 5, 5, 5), scores(4, 4, 4, 3)))
        .isEqualTo(decided("17.5", Band.EXCELLENT));
    assertThat(of(scores(5, 5, 5, 5), scores(4, 4, 3, 3))).isEqualTo(new ThirdNeeded());
  }

  @Test
  void asksAThirdWhereOneWouldPublishAndTheOtherNot() {
    assertThat(of(scores(3, 3, 2, 2), scores(3, 2, 2, 2))).isEqualTo(new ThirdNeeded());
    assertThat(of(scores(5, 5, 5, 0), scores(5, 5, 4, 1))).isEqualTo(new ThirdNeeded());
  }

  @Test
  void takesTheMeanOfTheTwoClosest() {
    assertThat(of(scores(5, 5, 5, 5), scores(3, 3, 3, 3), scores(5, 4, 5, 4)))
        .isEqualTo(decided("19.0", Band.EXCELLENT));
    assertThat(of(scores(5, 5, 5, 5), scores(2, 2, 2, 2), scores(2, 2, 3, 2)))
        .isEqualTo(decided("8.5", Band.ON_HOLD));
  }

  @Test
  void forgetsTheZeroOfWhoeverDoesNotCount() {
    assertThat(of(scores(5, 0, 1, 1), scores(4, 4, 4, 4), scores(4, 4, 4, 5)))
        .isEqualTo(decided("16.5", Band.GOOD));
  }

  @Test
  void takesAllThreeWhereTheMiddleIsAsFarFromBoth() {
    assertThat(of(scores(5, 5, 5, 3), scores(3, 3, 3, 3), scores(2, 2, 1, 1)))
        .isEqualTo(decided("12.0", Band.SUFFICIENT));
  }

  @Test
  void refusesScoresOutOfRangeAndWithoutComment() {
    assertThatThrownBy(() -> scores(6, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scores(1, -1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReviewScores(1, "a", 1, " ", 1, "c", 1, "d"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
