package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.WARSAW;
import static eu.hanza.forms.FormsFixtures.date;
import static eu.hanza.forms.FormsFixtures.decimal;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.many;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type is read by the rules of their language, and asked back in doubt (F-2). */
class AnswerReaderTests {

  private static final Question AMOUNT =
      decimal("amount").withAppearance("money").withTerms(DataTerms.in("PLN"));

  private static String read(Question question, String typed, Language language) {
    return switch (AnswerReader.read(question, typed, language, WARSAW)) {
      case AnswerReading.Blank blank -> "blank";
      case AnswerReading.Read(var answer) -> answer.text();
      case AnswerReading.Unclear(var text, var readings) ->
          String.join(" or ", readings.stream().map(Answer::text).toList());
      case AnswerReading.Unreadable unreadable -> "unreadable";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          85.200 zł ; PL ; 85200.00
          140 250,00 ; PL ; 140250.00
          140\u00a0250,00 ; PL ; 140250.00
          140\u202f250,00 ; PL ; 140250.00
          1,250.00 ; EN ; 1250.00
          1.250 ; EN ; 1.25 or 1250.00
          -12,50 ; PL ; -12.50
          ponad 85 000 ; PL ; unreadable
          85 EUR ; PL ; unreadable
          osiem ; PL ; unreadable
          """)
  @Tag("T10")
  void readsAmounts(String typed, String language, String expected) {
    assertThat(read(AMOUNT, typed, Language.valueOf(language))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 234,5 ; PL ; 1234.5
          1.234,5 ; PL ; 1234.5
          2,5 ; PL ; 2.5
          2.5 ; PL ; 2.5
          -3 ; PL ; -3
          −3 ; PL ; -3
          1,234 ; EN ; 1234 or 1.234
          1.5e3 ; PL ; unreadable
          ; PL ; blank
          """)
  void readsNumbers(String typed, String language, String expected) {
    var text = typed == null ? "" : typed;
    assertThat(read(decimal("n"), text, Language.valueOf(language))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2026-06-01 ; 2026-06-01
          01.06.2026 ; 2026-06-01
          1 czerwca 2026 r. ; 2026-06-01
          3/4/2026 ; 2026-04-03 or 2026-03-04
          31/12/2026 ; 2026-12-31
          31.02.2026 ; unreadable
          1-3 czerwca 2026 ; unreadable
          około 1 czerwca 2026 ; unreadable
          """)
  void readsDays(String typed, String expected) {
    assertThat(read(date("d"), typed, Language.PL)).isEqualTo(expected);
  }

  @Test
  void readsTimesChoicesAndTexts() {
    var time = Question.of("t", QuestionType.TIME);
    var moment = Question.of("m", QuestionType.DATE_TIME);
    assertThat(read(time, "9:05", Language.PL)).isEqualTo("09:05:00");
    assertThat(read(time, "14.30", Language.PL)).isEqualTo("14:30:00");
    assertThat(read(time, "25:00", Language.PL)).isEqualTo("unreadable");
    assertThat(read(moment, "2026-06-01T14:30", Language.PL))
        .isEqualTo("2026-06-01T14:30:00.000+02:00");
    assertThat(read(moment, "2026-06-01 14:30", Language.PL))
        .isEqualTo("2026-06-01T14:30:00.000+02:00");
    assertThat(read(many("s", "list"), " a  b a ", Language.PL)).isEqualTo("a b");
    assertThat(read(Question.of("ok", QuestionType.ACKNOWLEDGE), "on", Language.PL))
        .isEqualTo("OK");
    assertThat(read(integer("n"), "2,5", Language.PL)).isEqualTo("unreadable");
    assertThat(read(text("t"), "a\r\nb\u0000\u0007 ", Language.PL)).isEqualTo("a\nb");
    assertThat(read(text("t"), "Z\u0307o\u0301l", Language.PL)).isEqualTo("Żól");
  }

  @Test
  void keepsABoundedPartOfATextThatIsTooLong() {
    var reading = AnswerReader.read(text("t"), "x".repeat(20_000_000), Language.PL, WARSAW);
    assertThat(reading).isInstanceOf(AnswerReading.Unreadable.class);
    assertThat(((AnswerReading.Unreadable) reading).typed()).hasSize(AnswerReader.LONGEST + 1);
  }

  @Test
  void knowsAnswersByTheirType() {
    assertThat(Answer.of("12.50").money("PLN")).contains(Money.of("12.50", "PLN"));
    assertThat(Answer.of("x").number()).isEmpty();
    assertThat(Answer.asTyped("12").number()).isEmpty();
    assertThat(Answer.of("a b").choices()).containsExactly("a", "b");
    assertThat(Answer.of("2026-06-01").day()).isPresent();
    assertThat(Answer.of("09:05:00").time()).isPresent();
    assertThat(Answer.of("2026-06-01T14:30:00.000+02:00").moment()).isPresent();
  }
}
