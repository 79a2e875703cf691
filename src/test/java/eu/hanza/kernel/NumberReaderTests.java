package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTests {

  @ParameterizedTest
  @Tag("T26")
  @CsvSource(
      delimiter = '|',
      value = {
        "PL | prawie 18 000 | BELOW | 18000",
        "PL | ponad 590 | ABOVE | 590",
        "PL | min. 30 | AT_LEAST | 30",
        "PL | min.30 | AT_LEAST | 30",
        "PL | co najmniej 10 | AT_LEAST | 10",
        "PL | nie więcej niż 10 | AT_MOST | 10",
        "PL | więcej niż 10 | ABOVE | 10",
        "PL | do 100 | AT_MOST | 100",
        "PL | maks. 25 | AT_MOST | 25",
        "PL | około 300 | ABOUT | 300",
        "PL | >= 5 | AT_LEAST | 5",
        "PL | <5 | BELOW | 5",
        "PL | 18.000 | EXACT | 18000",
        "PL | 1,250 | EXACT | 1.25",
        "EN | almost 18 000 | BELOW | 18000",
        "EN | at least 30 | AT_LEAST | 30",
        "EN | up to 1.5 million | AT_MOST | 1500000",
        "UK | понад 590 | ABOVE | 590",
        "UK | не менше 30 | AT_LEAST | 30",
        "UK | щонайбільше 2 тис. | AT_MOST | 2000"
      })
  void readsNumbersWithTheirWords(
      Language language, String text, Qualifier qualifier, BigDecimal value) {
    assertThat(NumberReader.certain(text, language))
        .contains(new QualifiedNumber(value, qualifier));
  }

  @Test
  @Tag("T10")
  void asksForAnAmbiguousNumberOutsidePolish() {
    assertThat(NumberReader.read("1,280", Language.EN))
        .isEqualTo(
            new NumberReading.Ambiguous(
                List.of(
                    QualifiedNumber.exactly(1280),
                    QualifiedNumber.exactly(new BigDecimal("1.28")))));
    assertThat(NumberReader.certain("1,280", Language.EN)).isEmpty();
  }

  @Test
  void refusesANumberWithOtherWords() {
    assertThat(NumberReader.read("300 sesji", Language.PL))
        .isEqualTo(new NumberReading.Unreadable("300 sesji"));
  }
}
