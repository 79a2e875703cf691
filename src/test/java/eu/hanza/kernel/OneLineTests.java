package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is one line that hides nothing. */
class OneLineTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Uczestnik 001",
        "  Uczestnik\r\n001 ",
        "Uczestnik\t\u00A0 001\u0000",
        "Uczest\u200Bnik\u2028001\u202E",
        "\uFEFFUczestnik 0\u200D01"
      })
  void saysTheSameNameInOneLine(String typed) {
    assertThat(OneLine.of(typed)).isEqualTo("Uczestnik 001");
  }

  @Test
  void isEmptyWhereNobodySeesAnything() {
    assertThat(OneLine.of("\u200B\u00A0\n\u2060")).isEmpty();
    assertThat(OneLine.typed(null)).isEmpty();
  }
}
