package eu.hanza.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTests {

  @Test
  void skipsNoLevelOfHeadings() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Document("T", "D", "pl", List.of(new Block.Heading(3, "zbyt głęboko"))))
        .withMessageContaining("zbyt głęboko");
  }

  @Test
  void holdsOnlyTablesThatFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Table("c", List.of("a", "b"), List.of(List.of("1")), List.of()))
        .withMessageContaining("\"c\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "85 200,00 zł", "-5", "−5,5 %", "1.234,50 EUR", "< 18 000"})
  void knowsNumbers(String text) {
    assertThat(Numbers.isNumber(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2019-09-23", "17/2019", "5 osób", "A4"})
  void knowsWords(String text) {
    assertThat(Numbers.isNumber(text)).isFalse();
  }
}
