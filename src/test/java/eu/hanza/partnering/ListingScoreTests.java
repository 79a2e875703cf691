package eu.hanza.partnering;

import static eu.hanza.partnering.ListingScore.Band.DECLINED;
import static eu.hanza.partnering.ListingScore.Band.EXCELLENT;
import static eu.hanza.partnering.ListingScore.Band.GOOD;
import static eu.hanza.partnering.ListingScore.Band.ON_HOLD;
import static eu.hanza.partnering.ListingScore.Band.SUFFICIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Points decide what is published; a criterion without any point never is. */
class ListingScoreTests {

  private static ListingScore.Band band(int advantage, int clarity, int cooperation, int form) {
    return new ListingScore(advantage, clarity, cooperation, form).band();
  }

  @Test
  @Tag("P-3")
  void hasFiveBands() {
    assertThat(band(5, 4, 4, 4)).isEqualTo(EXCELLENT);
    assertThat(band(4, 4, 4, 4)).isEqualTo(GOOD);
    assertThat(band(4, 4, 4, 3)).isEqualTo(GOOD);
    assertThat(band(4, 4, 3, 3)).isEqualTo(SUFFICIENT);
    assertThat(band(3, 3, 2, 2)).isEqualTo(SUFFICIENT);
    assertThat(band(3, 2, 2, 2)).isEqualTo(ON_HOLD);
    assertThat(band(2, 1, 1, 1)).isEqualTo(ON_HOLD);
    assertThat(band(1, 1, 1, 1)).isEqualTo(DECLINED);
  }

  @Test
  @Tag("P-3")
  void holdsBackWhatHasNoPointInOneCriterion() {
    assertThat(band(5, 5, 5, 0)).isEqualTo(ON_HOLD);
    assertThat(band(1, 1, 0, 1)).isEqualTo(DECLINED);
  }

  @Test
  void knowsPointsFromZeroToFive() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ListingScore(6, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ListingScore(0, -1, 0, 0));
  }
}
