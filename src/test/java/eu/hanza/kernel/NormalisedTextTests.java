package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Łódź–Kraków | lodz-krakow",
        "Sørlandets Europakontor AS | sorlandets europakontor as",
        "„Europa Kujaw i Pomorza” | \"europa kujaw i pomorza\"",
        "Київ, Їжак, Ґанок, Й | київ, їжак, ґанок, й",
        "п’ять | п'ять",
        "Straße | strasse"
      })
  void foldsLettersQuotesAndDashes(String text, String folded) {
    assertThat(NormalisedText.fold(text)).isEqualTo(folded);
  }

  @Test
  @Tag("T32")
  void findsAnAmountWithAnySpaceAndKeepsTheOriginal() {
    var written = "6. Budżet projektu: 140\u00A0250,00\u202FEuro";
    var text = NormalisedText.of(written);
    assertThat(text.contains("140 250,00")).isTrue();
    assertThat(text.find("140 250,00 EURO")).contains("140\u00A0250,00\u202FEuro");
    assertThat(text.original()).isSameAs(written);
    assertThat(text).hasToString(written);
  }

  @Test
  void leadsBackToTheOriginalPastLettersThatBecomeTwo() {
    var text = NormalisedText.of("Straße  …  Kraków");
    assertThat(text.find("strasse")).contains("Straße");
    assertThat(text.find("krakow")).contains("Kraków");
    assertThat(text.find("brak")).isEmpty();
    assertThat(text.original(0, 0)).isEmpty();
  }

  @Test
  void foldsTextThatIsAlreadyTakenApart() {
    assertThat(NormalisedText.same("Krako\u0301w", " kraków")).isTrue();
    assertThat(NormalisedText.fold("и\u0306")).isEqualTo("й");
    assertThat(NormalisedText.fold("za\u00ADwsze")).isEqualTo("zawsze");
  }

  @Test
  @Tag("T31")
  void proposesTheLostSpaceAndNothingElse() {
    var text = "m.in. wypracowanie rekomendacji.Aktualności na www.a.pl i Www.Hanza.Org, U.Kowal";
    assertThat(SpacingHints.in(text))
        .containsExactly(
            new SpacingHints.Hint(
                text.indexOf("Aktualności"),
                "rekomendacji.Aktualności",
                "rekomendacji. Aktualności"));
  }

  @Test
  @Tag("T32")
  void findsALonelyQuotationMark() {
    var text = "konkurs „Wsparcie” dla samorządów” i «inne»";
    assertThat(QuoteBalance.in(text))
        .containsExactly(new QuoteBalance.Lonely(text.lastIndexOf('”'), '”'));
    assertThat(QuoteBalance.in("„a “b” c” oraz „d“ i \"e\"")).isEmpty();
    assertThat(QuoteBalance.in("„a")).containsExactly(new QuoteBalance.Lonely(0, '„'));
    assertThat(QuoteBalance.in("b»")).containsExactly(new QuoteBalance.Lonely(1, '»'));
  }
}
