package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTests {

  @Test
  void hasTwoDecimalsWhateverItWasGiven() {
    assertThat(Money.of("85200", "PLN")).isEqualTo(Money.of("85200.000", "PLN"));
    assertThat(Money.of("85200", "PLN")).hasToString("PLN 85200.00");
    assertThat(Money.of("1E+3", "EUR")).hasToString("EUR 1000.00");
  }

  @Test
  void refusesFractionsOfACentAndUnknownCurrencies() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.001", "PLN"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "ZLO"));
  }

  @Test
  void neverMixesCurrencies() {
    var euro = Money.of("1", "EUR");
    var zloty = Money.of("1", "PLN");
    assertThatIllegalArgumentException().isThrownBy(() -> euro.plus(zloty));
    assertThatIllegalArgumentException().isThrownBy(() -> euro.minus(zloty));
    assertThatIllegalArgumentException().isThrownBy(() -> euro.compareTo(zloty));
  }

  @Test
  void addsTheBudgetOfThreePartnersToTheCent() {
    var parts =
        List.of(
            Money.of("70250.00", "EUR"), Money.of("42000.00", "EUR"), Money.of("28000.00", "EUR"));
    var budget = Money.of("140250.00", "EUR");
    assertThat(Money.sum(parts, "EUR")).isEqualTo(budget);
    assertThat(budget.minus(Money.of("140249.99", "EUR"))).isEqualTo(Money.of("0.01", "EUR"));
    assertThat(budget.times(32)).isEqualTo(Money.of("4488000.00", "EUR"));
  }

  @Test
  void truncatesTheShareOfAFund() {
    var total = Money.of("5123.12", "PLN");
    var share = total.share(new BigDecimal("23.26"));
    assertThat(share).isEqualTo(Money.of("1191.63", "PLN"));
    assertThat(total.minus(share)).isEqualTo(Money.of("3931.49", "PLN"));
  }

  @Test
  void knowsDebts() {
    assertThat(Money.zero("PLN").isZero()).isTrue();
    assertThat(Money.zero("PLN").minus(Money.of("0.01", "PLN")).isNegative()).isTrue();
    assertThat(Money.of("-0.01", "PLN").negated()).isEqualTo(Money.of("0.01", "PLN"));
  }

  @Test
  void splitsWhatIsLeftOverAmongTheFirst() {
    assertThat(Money.of("100", "PLN").split(3))
        .containsExactly(
            Money.of("33.34", "PLN"), Money.of("33.33", "PLN"), Money.of("33.33", "PLN"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.zero("PLN").split(0));
  }
}
