package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.text;
import static eu.hanza.forms.FormsFixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns match whole values, in linear time, within bounds (F-9). */
class PatternTests {

  private static String matches(String value, String pattern) {
    return value("regex(${t}, '" + pattern + "')", answers("t", value), text("t"));
  }

  @ParameterizedTest
  @CsvSource({
    "12-345, '[0-9]{2}-[0-9]{3}', true",
    "x12-345, '[0-9]{2}-[0-9]{3}', false",
    "12-3456, '[0-9]{2}-[0-9]{3}', false",
    "Żółw, '\\p{L}+', true",
    "Żółw, '(?i)żÓŁW', true",
    "PL61109010140000071219812874, '[A-Z]{2}\\d{26}', true",
    "ab, 'a|ab', true",
    "abc, 'a|ab', false"
  })
  void matchesTheWholeValue(String value, String pattern, String expected) {
    assertThat(matches(value, pattern)).isEqualTo(expected);
  }

  @Test
  void staysQuickWherePatternsUsuallyExplode() {
    var value = "a".repeat(9_000) + "!";
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(matches(value, "(a+)+")).isEqualTo("false");
          assertThat(matches(value, "(a|a)*")).isEqualTo("false");
          assertThat(matches(value, "(.*a){12}")).isEqualTo("false");
        });
  }

  @Test
  void matchesNoValueThatIsTooLong() {
    assertThat(matches("a".repeat(10_000), "a*")).isEqualTo("true");
    assertThat(matches("a".repeat(10_001), "a*")).isEqualTo("false");
  }
}
