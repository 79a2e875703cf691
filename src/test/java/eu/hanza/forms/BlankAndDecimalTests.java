package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.answer;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.constraint;
import static eu.hanza.forms.FormsFixtures.date;
import static eu.hanza.forms.FormsFixtures.decimal;
import static eu.hanza.forms.FormsFixtures.errors;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.isAsked;
import static eu.hanza.forms.FormsFixtures.relevant;
import static eu.hanza.forms.FormsFixtures.required;
import static eu.hanza.forms.FormsFixtures.run;
import static eu.hanza.forms.FormsFixtures.text;
import static eu.hanza.forms.FormsFixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What blank answers do to rules (F-7), and how numbers and days are reckoned (F-8). */
class BlankAndDecimalTests {

  private static final FormItem[] QUESTIONS = {
    integer("n"), decimal("a"), decimal("b"), text("t"), date("d"), date("e")
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ${n} > 5 | false
          ${n} < 5 | false
          ${n} <= 0 | false
          not(${n} > 5) | true
          ${n} != 5 | true
          ${n} = 5 | false
          ${n} = '' | true
          ${n} != '' | false
          ${n} = ${a} | true
          ${n} + 1 = '' | true
          ${n} + 1 != 1 | true
          ${a} + ${b} | ''
          ${a} * 0 | ''
          -${a} | ''
          1 div ${a} | ''
          ${t} = '' | true
          string-length(${t}) | 0
          concat('x', ${t}, ${n}) | x
          if(${t}, 'yes', 'no') | no
          coalesce(${n}, 7) | 7
          round(${a}, 2) | ''
          ${d} > ${e} | false
          ${d} = ${e} | true
          date(${d}) | ''
          format-date(${d}, '%Y') | ''
          min(${a}, ${b}) | ''
          max(${a}, 3, ${b}) | 3
          count-non-empty(${a}) | 0
          sum(${a}) | ''
          """)
  void readsBlankAsNothingAtAll(String rule, String expected) {
    assertThat(value(rule, AnswerSet.EMPTY, QUESTIONS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.1 + 0.2 | 0.3
          0.1 + 0.2 = 0.3 | true
          1.10 = 1.1 | true
          100 * 1.15 | 115
          4.35 * 100 | 435
          1 div 3 * 3 = 1 | true
          1 div 3 * 3 >= 1 | true
          2 div 3 > 1 div 3 * 2 | false
          5 div 0 | ''
          5 mod 0 | ''
          0 div 0 | ''
          5 div 0 = '' | true
          1234567890123.25 + 0.5 | 1234567890123.75
          pow(10, 20) + 1 | 100000000000000000001
          pow(10, 7000) | ''
          round(2.345, 2) | 2.35
          1 + '12,5' | 13.5
          """)
  void reckonsInDecimalNumbers(String rule, String expected) {
    assertThat(value(rule)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ${d} - ${e} | 31
          ${e} + 1 | 20575
          date(${e} + 1) | 2026-05-02
          ${d} > ${e} | true
          ${d} >= '2026-05-31' | true
          today() | 2026-06-01
          date(today() + 7) | 2026-06-08
          ${d} = today() | true
          now() > today() | true
          date(now()) = today() | true
          decimal-date-time(now()) - decimal-date-time(today()) = 10 div 24 | true
          format-date(${d}, '%d.%m.%Y') | 01.06.2026
          min(${d}, ${e}) | 2026-05-01
          h:months(${e}, ${d}) | 1
          h:months(${d}, ${e}) | ''
          """)
  void countsDaysFrom1970(String rule, String expected) {
    var days = answers("d", "2026-06-01", "e", "2026-05-01");
    assertThat(value(rule, days, QUESTIONS)).isEqualTo(expected);
  }

  @Test
  void takesTodayInTheZoneOfTheForm() {
    var evening =
        AnswerMoment.of(Instant.parse("2026-06-01T22:30:00Z"), FormsFixtures.WARSAW, "pl");
    var form = FormsFixtures.ready(calculate("day", "today()"));
    assertThat(answer(form.run(AnswerSet.EMPTY, evening), "day")).isEqualTo("2026-06-02");
  }

  @Test
  void roundsAmountsToCentsAndPercentagesToFourDecimals() {
    var amount =
        calculate("share", "100 div 3 * 2").withAppearance("money").withTerms(DataTerms.in("PLN"));
    var percent = calculate("percent", "100 div 3").withTerms(DataTerms.of("%"));
    var run = run(AnswerSet.EMPTY, amount, percent, calculate("twice", "${share} * 2"));
    assertThat(answer(run, "share")).isEqualTo("66.67");
    assertThat(answer(run, "percent")).isEqualTo("33.3333");
    assertThat(answer(run, "twice")).isEqualTo("133.34");
  }

  @Test
  void readsWhatIsNotAskedAsBlankAndKeepsItInTheDraft() {
    var run =
        run(
            answers("more", "no", "why", "because"),
            text("more"),
            relevant(text("why"), "${more} = 'yes'"),
            relevant(text("then"), "${why} != ''"),
            calculate("length", "string-length(${why})"));
    assertThat(isAsked(run, "why")).isFalse();
    assertThat(isAsked(run, "then")).isFalse();
    assertThat(answer(run, "length")).isEqualTo("0");
    assertThat(run.answers().get(AnswerPath.to("why"))).contains(Answer.of("because"));
    assertThat(run.submission()).isEqualTo(answers("more", "no", "length", "0"));
  }

  @Test
  void asksNothingInAGroupThatIsNotAsked() {
    var inner = Group.of("inner", List.of(required(text("deep"))));
    var outer = Group.of("outer", List.of(text("flat"), inner)).withRelevant("${on} = 'yes'");
    var run = run(answers("on", "no", "flat", "x"), text("on"), outer);
    assertThat(Stream.of("outer", "flat", "inner", "deep").filter(p -> isAsked(run, p))).isEmpty();
    assertThat(run.errors()).isEmpty();
    assertThat(errors(run(answers("on", "yes"), text("on"), outer)))
        .containsExactly("deep required");
  }

  @Test
  void wantsAnAnswerOnlyWhereItAsksAndChecksItOnlyWhereItIsGiven() {
    var question = constraint(required(integer("n")), ". > 5 and . < 10");
    assertThat(errors(run(AnswerSet.EMPTY, question))).containsExactly("n required");
    assertThat(errors(run(AnswerSet.EMPTY, constraint(integer("n"), ". > 5")))).isEmpty();
    assertThat(errors(run(answers("n", "5"), question))).containsExactly("n constraint");
    assertThat(errors(run(answers("n", "7"), question))).isEmpty();
    assertThat(errors(run(AnswerSet.EMPTY, relevant(question, "1 = 2")))).isEmpty();
  }

  @Test
  void passesOverBlanksInSumsOfRepeats() {
    var rows = Repeat.of("row", List.of(decimal("cost")));
    var given = answers("row[1]/cost", "1.1", "row[3]/cost", "2.2");
    assertThat(value("sum(${cost})", given, rows)).isEqualTo("3.3");
    assertThat(value("max(${cost})", given, rows)).isEqualTo("2.2");
    assertThat(value("min(${cost})", given, rows)).isEqualTo("1.1");
    assertThat(value("count(${row})", given, rows)).isEqualTo("3");
    assertThat(value("count-non-empty(${cost})", given, rows)).isEqualTo("2");
    assertThat(value("sum(${cost})", AnswerSet.EMPTY, rows)).isEmpty();
    assertThat(value("join(', ', ${cost})", given, rows)).isEqualTo("1.1, , 2.2");
  }
}
