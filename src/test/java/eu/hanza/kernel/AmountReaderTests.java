package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTests {

  @ParameterizedTest
  @Tag("T10")
  @CsvSource(
      delimiter = '|',
      value = {
        "85.200 zł | 85200.00 | PLN",
        "200.001 zł | 200001.00 | PLN",
        "49.999,99 zł | 49999.99 | PLN",
        "140 250,00 Euro | 140250.00 | EUR",
        "4,2 mln euro | 4200000.00 | EUR",
        "3.000.000,00 (słownie: trzy miliony) zł | 3000000.00 | PLN",
        "318,12 tys. PLN | 318120.00 | PLN",
        "85.20 zł | 85.20 | PLN",
        "85,2 zł | 85.20 | PLN",
        "0.200 zł | 0.20 | PLN",
        "1 tys. zł. | 1000.00 | PLN",
        "1,5 miliarda złotych | 1500000000.00 | PLN",
        "85.200,- zł | 85200.00 | PLN",
        "EUR 12 | 12.00 | EUR",
        "€ 1'234,50 | 1234.50 | EUR",
        "−0,01 PLN | -0.01 | PLN"
      })
  void readsPolishAmounts(String text, String amount, String currency) {
    assertThat(AmountReader.read(text, Language.PL, null))
        .isEqualTo(new Reading.Exact(Money.of(amount, currency)));
  }

  @ParameterizedTest
  @Tag("S4.14")
  @ValueSource(strings = {"140 250,00 Euro", "140\u00A0250,00\u00A0Euro", "140\u202F250,00 EUR"})
  void readsEverySpaceTheSame(String text) {
    assertThat(AmountReader.read(text, Language.PL, null))
        .isEqualTo(new Reading.Exact(Money.of("140250.00", "EUR")));
  }

  @Test
  @Tag("S1.5")
  void takesAQualifiedAmountForABound() {
    var bound = new Reading.Bound(QualifiedNumber.of(Qualifier.ABOVE, 85_000), "PLN");
    assertThat(AmountReader.read("ponad 85.000 zł", Language.PL, null)).isEqualTo(bound);
    assertThat(bound.number()).hasToString("> 85000");
    assertThat(bound.number().consistentWith(new BigDecimal("85200.00"))).isTrue();
    assertThat(bound.number().consistentWith(new BigDecimal("84900.00"))).isFalse();
  }

  @Test
  @Tag("T26")
  void readsNearlyAsLess() {
    assertThat(AmountReader.read("niemal 4,2 mln euro", Language.PL, null))
        .isEqualTo(new Reading.Bound(QualifiedNumber.of(Qualifier.BELOW, 4_200_000), "EUR"));
    assertThat(AmountReader.read("almost EUR 4.2 million", Language.EN, null))
        .isEqualTo(new Reading.Bound(QualifiedNumber.of(Qualifier.BELOW, 4_200_000), "EUR"));
    assertThat(AmountReader.read("майже 4,2 млн євро", Language.UK, null))
        .isEqualTo(new Reading.Bound(QualifiedNumber.of(Qualifier.BELOW, 4_200_000), "EUR"));
  }

  @Test
  @Tag("T10")
  void asksWhatIsMeantOutsidePolish() {
    var small = Money.of("85.20", "EUR");
    var great = Money.of("85200.00", "EUR");
    assertThat(AmountReader.read("85.200 EUR", Language.EN, null))
        .isEqualTo(new Reading.Ambiguous(List.of(small, great), Qualifier.EXACT));
    assertThat(AmountReader.read("EUR 85,200", Language.EN, null))
        .isEqualTo(new Reading.Ambiguous(List.of(great, small), Qualifier.EXACT));
    assertThat(AmountReader.read("over EUR 85,200", Language.EN, null))
        .isEqualTo(new Reading.Ambiguous(List.of(great, small), Qualifier.ABOVE));
    assertThat(AmountReader.read("85,200 EUR", Language.UK, null))
        .isInstanceOf(Reading.Ambiguous.class);
  }

  @Test
  void asksInPolishForAnEnglishComma() {
    assertThat(AmountReader.read("85,200 zł", Language.PL, null))
        .isInstanceOf(Reading.Ambiguous.class);
    assertThat(AmountReader.read("4.200 mln zł", Language.PL, null))
        .isInstanceOf(Reading.Ambiguous.class);
  }

  @Test
  void readsEnglishAmountsThatHaveOneMeaning() {
    assertThat(AmountReader.read("EUR 140,250.00", Language.EN, null))
        .isEqualTo(new Reading.Exact(Money.of("140250.00", "EUR")));
    assertThat(AmountReader.read("3,000,000 EUR", Language.EN, null))
        .isEqualTo(new Reading.Exact(Money.of("3000000.00", "EUR")));
  }

  @Test
  void takesTheDefaultCurrencyOnlyWhereNoneIsNamed() {
    assertThat(AmountReader.read("49.999,99", Language.PL, "PLN"))
        .isEqualTo(new Reading.Exact(Money.of("49999.99", "PLN")));
    assertThat(AmountReader.read("100 EUR", Language.PL, "PLN"))
        .isEqualTo(new Reading.Exact(Money.of("100", "EUR")));
    assertThat(AmountReader.read("49.999,99", Language.PL, null))
        .isEqualTo(new Reading.Unreadable("49.999,99"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zł",
        "sto złotych",
        "85 20 zł",
        "1.00.000 zł",
        "10 zł 20 gr",
        "5 jabłek",
        "1,005,0 zł",
        "85,1234 zł",
        "100 EUR PLN",
        "12-15 zł",
        "dotacja 5 zł"
      })
  void refusesWhatIsNoAmount(String text) {
    assertThat(AmountReader.read(text, Language.PL, null)).isEqualTo(new Reading.Unreadable(text));
  }
}
