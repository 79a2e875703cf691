package eu.hanza.partnering.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingMeasureTests {

  private static final List<Integer> FIRST_HUNDRED = IntStream.rangeClosed(1, 100).boxed().toList();

  @Test
  void discountsTheGainByPlaces() {
    var measure = RankingMeasure.of(FIRST_HUNDRED, Set.of(2, 5, 1000));
    assertThat(measure.gain()).isCloseTo(0.478, within(0.0005));
    assertThat(measure.hit()).isEqualTo(1);
    assertThat(measure.reciprocal()).isEqualTo(0.5);
    assertThat(measure.recall()).isEqualTo(2 / 3.0);
  }

  @Test
  void countsFiftyPlaces() {
    assertThat(RankingMeasure.of(FIRST_HUNDRED, Set.of(50, 51)))
        .isEqualTo(new RankingMeasure(0, 0.02, 0, 0.5));
  }

  @Test
  void countsARepetitionAsIfItWereNotThere() {
    assertThat(RankingMeasure.of(List.of(7, 7, 7, 1), Set.of(1)).reciprocal()).isEqualTo(0.5);
  }

  @Test
  void comparesWithTheBestListOfTen() {
    var relevant = Set.copyOf(FIRST_HUNDRED);
    assertThat(RankingMeasure.of(FIRST_HUNDRED, relevant))
        .isEqualTo(new RankingMeasure(1, 1, 1, 0.5));
  }

  @Test
  void findsNothingInAnEmptyList() {
    assertThat(RankingMeasure.of(List.<Integer>of(), Set.of(1)))
        .isEqualTo(new RankingMeasure(0, 0, 0, 0));
  }

  @Test
  void measuresNothingWhereNothingIsRelevant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankingMeasure.of(FIRST_HUNDRED, Set.of()));
  }

  @Test
  void saysWhichPartOfTheCatalogueIsShownAndHowEvenly() {
    assertThat(Exposure.of(List.of(List.of(1, 2), List.of(3, 4)), 4)).isEqualTo(new Exposure(1, 0));
    assertThat(Exposure.of(List.of(List.of(1), List.of(1)), 4)).isEqualTo(new Exposure(0.25, 0.75));
    assertThat(Exposure.of(List.of(List.of(1, 2), List.of(2), List.of(2)), 2))
        .isEqualTo(new Exposure(1, 0.25));
    assertThat(Exposure.of(List.<List<Integer>>of(), 3)).isEqualTo(new Exposure(0, 0));
  }

  @Test
  void showsNoMoreThanThereIs() {
    assertThatIllegalArgumentException().isThrownBy(() -> Exposure.of(List.of(List.of(1, 2)), 1));
  }
}
