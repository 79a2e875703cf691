package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QualifiedNumberTests {

  private static final QualifiedNumber ALMOST_18000 = QualifiedNumber.of(Qualifier.BELOW, 18_000);

  @Test
  @Tag("T26")
  void equalsNothingWhenItIsABound() {
    assertThat(ALMOST_18000.equalTo(QualifiedNumber.exactly(18_000))).isEqualTo(Ternary.NO);
    assertThat(ALMOST_18000.equalTo(QualifiedNumber.exactly(17_990))).isEqualTo(Ternary.UNKNOWN);
    assertThat(ALMOST_18000.equalTo(ALMOST_18000)).isEqualTo(Ternary.UNKNOWN);
    assertThat(ALMOST_18000.isBelow(BigDecimal.valueOf(18_000))).isEqualTo(Ternary.YES);
    assertThat(ALMOST_18000.isAbove(BigDecimal.valueOf(18_000))).isEqualTo(Ternary.NO);
    assertThat(ALMOST_18000.isAbove(BigDecimal.valueOf(17_000))).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  @Tag("T26")
  void mayNotKnowWhichOfTwoBoundsIsTheRecord() {
    var over15000 = QualifiedNumber.of(Qualifier.ABOVE, 15_000);
    var over20000 = QualifiedNumber.of(Qualifier.ABOVE, 20_000);
    assertThat(ALMOST_18000.isGreaterThan(over15000)).isEqualTo(Ternary.UNKNOWN);
    assertThat(over20000.isGreaterThan(ALMOST_18000)).isEqualTo(Ternary.YES);
    assertThat(ALMOST_18000.isGreaterThan(over20000)).isEqualTo(Ternary.NO);
    assertThat(over20000.isGreaterThan(over15000)).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void tellsOpenBoundsFromClosedOnes() {
    var atLeast30 = QualifiedNumber.of(Qualifier.AT_LEAST, 30);
    var atMost30 = QualifiedNumber.of(Qualifier.AT_MOST, 30);
    assertThat(atLeast30.isAbove(BigDecimal.valueOf(30))).isEqualTo(Ternary.UNKNOWN);
    assertThat(atLeast30.isAbove(BigDecimal.valueOf(29))).isEqualTo(Ternary.YES);
    assertThat(atLeast30.isBelow(BigDecimal.valueOf(30))).isEqualTo(Ternary.NO);
    assertThat(atMost30.equalTo(atLeast30)).isEqualTo(Ternary.UNKNOWN);
    assertThat(atMost30.isGreaterThan(atLeast30)).isEqualTo(Ternary.NO);
    assertThat(QualifiedNumber.of(Qualifier.ABOVE, 30).isGreaterThan(atMost30))
        .isEqualTo(Ternary.YES);
  }

  @Test
  void knowsNothingOfAnApproximateNumber() {
    var about300 = QualifiedNumber.of(Qualifier.ABOUT, 300);
    assertThat(about300.isAbove(BigDecimal.ZERO)).isEqualTo(Ternary.UNKNOWN);
    assertThat(about300.consistentWith(BigDecimal.valueOf(280))).isTrue();
  }

  @Test
  void comparesExactNumbers() {
    var number = QualifiedNumber.exactly(new BigDecimal("85200.00"));
    assertThat(number).isEqualTo(QualifiedNumber.exactly(85_200)).hasToString("85200");
    assertThat(number.equalTo(QualifiedNumber.exactly(85_200))).isEqualTo(Ternary.YES);
    assertThat(number.equalTo(QualifiedNumber.exactly(85_201))).isEqualTo(Ternary.NO);
    assertThat(Ternary.YES.not()).isEqualTo(Ternary.NO);
    assertThat(Ternary.UNKNOWN.not()).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void keepsAMeanTrueByRoundingOutwards() {
    assertThat(QualifiedNumber.of(Qualifier.BELOW, 4_200_000).dividedBy(32))
        .isEqualTo(QualifiedNumber.of(Qualifier.BELOW, 131_250));
    assertThat(QualifiedNumber.of(Qualifier.BELOW, 100).dividedBy(3)).hasToString("< 33.34");
    assertThat(QualifiedNumber.of(Qualifier.ABOVE, 100).dividedBy(3)).hasToString("> 33.33");
  }
}
