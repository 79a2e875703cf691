package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.MOMENT;
import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.answer;
import static eu.hanza.forms.FormsFixtures.answers;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.choice;
import static eu.hanza.forms.FormsFixtures.constraint;
import static eu.hanza.forms.FormsFixtures.date;
import static eu.hanza.forms.FormsFixtures.decimal;
import static eu.hanza.forms.FormsFixtures.errors;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.list;
import static eu.hanza.forms.FormsFixtures.one;
import static eu.hanza.forms.FormsFixtures.ready;
import static eu.hanza.forms.FormsFixtures.required;
import static eu.hanza.forms.FormsFixtures.run;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.spi.FunctionCall;
import eu.hanza.forms.spi.RuleFunctions;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A form that is filled in: what is taken, what is wrong, what is handed in. */
class FormRunTests {

  private static Question withDefault(Question question, String value) {
    return question.withRules(question.rules().withDefault(value));
  }

  private static Question readOnly(Question question) {
    return question.withRules(question.rules().withReadOnly("yes"));
  }

  @Test
  void ignoresPostedValuesThatNobodyMayGive() {
    var form =
        ready(
            integer("n"),
            calculate("twice", "${n} * 2"),
            readOnly(withDefault(text("fixed"), "x")),
            Question.of("secret", QuestionType.HIDDEN));
    var begun = form.begin(MOMENT);
    var texts =
        Map.of(
            AnswerPath.to("n"), "4",
            AnswerPath.to("twice"), "99",
            AnswerPath.to("fixed"), "y",
            AnswerPath.to("secret"), "z",
            AnswerPath.to("nobody"), "1");
    var posted = run(form, begun).accept(texts, Language.PL);
    assertThat(posted.ignored().keySet().stream().map(AnswerPath::toString))
        .containsExactly("fixed", "nobody", "secret", "twice");
    assertThat(posted.ignored()).containsEntry(AnswerPath.to("nobody"), "forms.answer.unknown");
    assertThat(posted.answers()).isEqualTo(answers("n", "4", "fixed", "x"));
    assertThat(run(form, posted.answers().with("twice", "99")).submission())
        .isEqualTo(answers("n", "4", "fixed", "x", "twice", "8"));
  }

  @Test
  void keepsWhatCannotBeReadAndSaysSo() {
    var form = ready(integer("n"), date("d"), decimal("x"), calculate("sum", "${n} + 1"));
    var texts =
        Map.of(
            AnswerPath.to("n"), "many",
            AnswerPath.to("d"), "3/4/2026",
            AnswerPath.to("x"), "1,5");
    var posted = run(form, AnswerSet.EMPTY).accept(texts, Language.PL);
    assertThat(posted.unclear())
        .isEqualTo(
            Map.of(AnswerPath.to("d"), List.of(Answer.of("2026-04-03"), Answer.of("2026-03-04"))));
    var run = run(form, posted.answers());
    assertThat(errors(run)).containsExactly("n integer", "d date");
    assertThat(answer(run, "n")).isEqualTo("many");
    assertThat(answer(run, "x")).isEqualTo("1.5");
    assertThat(answer(run, "sum")).isEmpty();
  }

  @Test
  void findsAllErrorsAtOnceInPageOrderWithTheWordsOfTheForm() {
    var checked =
        integer("n")
            .withRules(
                QuestionRules.NONE.withConstraint(
                    ". > ${least}", LocalizedText.of("Więcej niż ${least}", "Above ${least}")));
    var form =
        ready(
            required(text("first")),
            integer("least"),
            checked,
            Group.of("g", List.of(required(text("last")))));
    var run = run(form, answers("least", "5", "n", "3"));
    assertThat(errors(run)).containsExactly("first required", "n constraint", "last required");
    assertThat(run.errors().get(1).message()).isEqualTo("Więcej niż 5");
  }

  @Test
  void checksTextsByTheirKindAndNumbersByTheirRange() {
    var range =
        Question.of("range", QuestionType.RANGE)
            .withParameters(Map.of("start", "0", "end", "1", "step", "0.1"));
    var form =
        ready(
            text("mail").withAppearance("email"),
            text("site").withAppearance("url"),
            text("tel").withAppearance("phone"),
            range);
    assertThat(
            errors(
                run(
                    form,
                    answers(
                        "mail",
                        "a@b.pl",
                        "site",
                        "https://x.pl/a",
                        "tel",
                        "+48 12 345",
                        "range",
                        "0.3"))))
        .isEmpty();
    assertThat(
            errors(
                run(
                    form,
                    answers("mail", "a@", "site", "javascript:x", "tel", "abc", "range", "0.35"))))
        .containsExactly("mail email", "site url", "tel phone", "range step");
    assertThat(errors(run(form, answers("range", "1.1")))).containsExactly("range range");
  }

  @Test
  void beginsWithValuesAndWithRules() {
    var form =
        ready(
            withDefault(integer("n"), "5"),
            withDefault(date("day"), "today()"),
            withDefault(text("plain"), "a (b) - c"),
            withDefault(text("copy"), "concat(${n}, '!')"),
            Question.of("began", QuestionType.TODAY),
            Repeat.of("r", List.of(withDefault(text("x"), "y"))));
    assertThat(form.begin(MOMENT))
        .isEqualTo(
            answers(
                "n", "5",
                "day", "2026-06-01",
                "plain", "a (b) - c",
                "began", "2026-06-01",
                "copy", "!",
                "r[1]/x", "y"));
  }

  @Test
  void keepsWhatIsCalculatedOnce() {
    var form = ready(calculate("id", "once(uuid())"), integer("n"));
    var first = run(form, AnswerSet.EMPTY).answers();
    var second = run(form, first.with("n", "1")).answers();
    assertThat(second.get(AnswerPath.to("id"))).isEqualTo(first.get(AnswerPath.to("id")));
    assertThat(first.get(AnswerPath.to("id")).orElseThrow().text()).hasSize(36);
  }

  @Test
  void namesTheFilledFormAndPutsAnswersIntoWords() {
    var definition = aForm(text("who"), one("town", "towns"));
    var named =
        new FormDefinition(
            "form",
            LocalizedText.EMPTY,
            "1",
            definition.languages(),
            "pl",
            definition.items(),
            list("towns", choice("a")),
            "concat('Karta ', ${who})",
            Map.of());
    var run = run(ready(named), answers("who", "Uczestnik 001", "town", "a"));
    assertThat(run.instanceName()).isEqualTo("Karta Uczestnik 001");
    assertThat(run.words(AnswerPath.to("town"), LocalizedText.pl("${who}: ${town}?")))
        .isEqualTo("Uczestnik 001: Odpowiedź a?");
  }

  @Test
  void callsFunctionsThatOtherModulesLend() {
    var calls = new ArrayList<FunctionCall>();
    var lent =
        new RuleFunctions() {
          @Override
          public Set<String> names() {
            return Set.of("h:nip-valid", "h:place-in", "h:org-type", "pulldata");
          }

          @Override
          public String call(FunctionCall call) {
            calls.add(call);
            return call.name().equals("h:nip-valid")
                ? Boolean.toString(call.arguments().equals(List.of("5252248481")))
                : call.known().getOrDefault("type", "?");
          }
        };
    var form =
        CheckedForm.of(
            aForm(
                constraint(text("nip"), "h:nip-valid()"),
                calculate("type", "h:org-type()"),
                calculate("cell", "pulldata('rates', 'rate', 'code', ${nip})")),
            lent);
    assertThat(form.isPublishable()).isTrue();
    assertThat(form.problems()).extracting(FormProblem::refused).containsOnly(false);
    var moment = new AnswerMoment(MOMENT.instant(), MOMENT.zone(), "pl", Map.of("type", "gmina"));
    assertThat(form.run(answers("nip", "5252248481"), moment).errors()).isEmpty();
    assertThat(errors(form.run(answers("nip", "1"), moment))).containsExactly("nip constraint");
    assertThat(answer(form.run(AnswerSet.EMPTY, moment), "type")).isEqualTo("gmina");
    assertThat(calls).extracting(FunctionCall::name).contains("pulldata");
  }

  @Test
  void stopsRulesThatTakeTooMuch() {
    var doubling = new ArrayList<FormItem>(List.of(calculate("q0", "'xxxxxxxxxx'")));
    for (var i = 1; i <= 30; i++) {
      doubling.add(calculate("q" + i, "concat(${q" + (i - 1) + "}, ${q" + (i - 1) + "})"));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          var run = run(AnswerSet.EMPTY, doubling.toArray(FormItem[]::new));
          assertThat(errors(run)).containsExactly("q14 rule");
        });
    var rows = Repeat.of("row", List.of(integer("x"))).withCount("1000");
    var square = calculate("square", "count(${row}[sum(${x}) > 0 or position() > 0])");
    assertThat(errors(run(AnswerSet.EMPTY, rows, square))).containsExactly("square rule");
  }

  @Test
  void validatesThreeHundredQuestionsQuickly() {
    var items = new ArrayList<FormItem>();
    items.add(integer("n0"));
    for (var i = 1; i < 300; i++) {
      var rule = "${n" + (i - 1) + "} >= 0 and . < 100 and regex(., '[0-9]+')";
      var question = required(constraint(integer("n" + i), rule));
      items.add(
          i % 5 == 0
              ? calculate("n" + i, "${n" + (i - 1) + "} + 1")
              : question.withRules(question.rules().withRelevant("${n" + (i - 1) + "} > -1")));
    }
    var form = ready(items.toArray(FormItem[]::new));
    var given = AnswerSet.EMPTY;
    for (var i = 0; i < 300; i++) {
      given = given.with("n" + i, "5");
    }
    var times = new ArrayList<Long>();
    for (var i = 0; i < 200; i++) {
      var start = System.nanoTime();
      assertThat(run(form, given).errors()).isEmpty();
      times.add(System.nanoTime() - start);
    }
    times.sort(Long::compare);
    System.out.printf("300 questions validated: p95 %.1f ms%n", times.get(189) / 1e6);
    assertThat(times.get(189)).isLessThan(Duration.ofMillis(100).toNanos());
  }

  @Test
  void takesTheMomentOnce() {
    var form = ready(calculate("a", "now()"), calculate("b", "now()"));
    var moment = AnswerMoment.of(Instant.parse("2026-06-01T08:00:00Z"), FormsFixtures.WARSAW, "pl");
    var run = form.run(AnswerSet.EMPTY, moment);
    assertThat(answer(run, "a"))
        .isEqualTo(answer(run, "b"))
        .isEqualTo("2026-06-01T10:00:00.000+02:00");
  }
}
