package eu.hanza.forms;

import static eu.hanza.forms.FormsFixtures.aForm;
import static eu.hanza.forms.FormsFixtures.calculate;
import static eu.hanza.forms.FormsFixtures.choice;
import static eu.hanza.forms.FormsFixtures.date;
import static eu.hanza.forms.FormsFixtures.decimal;
import static eu.hanza.forms.FormsFixtures.integer;
import static eu.hanza.forms.FormsFixtures.list;
import static eu.hanza.forms.FormsFixtures.many;
import static eu.hanza.forms.FormsFixtures.one;
import static eu.hanza.forms.FormsFixtures.problems;
import static eu.hanza.forms.FormsFixtures.relevant;
import static eu.hanza.forms.FormsFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.forms.spi.RuleFunctions;
import eu.hanza.kernel.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form with a rule that could fail on a person is refused before it is published. */
class RuleCheckTests {

  private static FormDefinition with(String rule) {
    return aForm(
            integer("n"),
            text("t"),
            date("d"),
            one("s", "list"),
            many("m", "list"),
            Question.of("file", QuestionType.FILE),
            Group.of("g", List.of(text("inner"))),
            Repeat.of("row", List.of(decimal("cost"))),
            calculate("result", rule))
        .withLists(list("list", choice("a"), choice("b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ${nobody} + 1 ; unknown-name
          n + 1 ; unknown-name
          ../nobody ; unknown-name
          /form/nobody ; unknown-name
          ${n} + ; syntax
          (${n} ; syntax
          ${n ; syntax
          $n ; syntax
          1 + 'abc' ; no-number
          ${n} > 'abc' ; no-number
          ${n} = 'abc' ; no-number
          ${d} * 2 ; type
          ${file} + 1 ; type
          selected(${n}, '1') ; type
          ${g} = 'x' ; group
          concat(${n}, string(${g})) ; group
          system-property('x') ; unknown-function
          document('x') ; unknown-function
          evaluate('1') ; unknown-function
          h:nip-valid(.) ; unknown-function
          h:unheard(.) ; unknown-function
          string-length(1, 2) ; arity
          if(1, 2) ; arity
          today(1) ; arity
          sum(3) ; no-path
          count('x') ; no-path
          regex(${t}, ${t}) ; pattern-computed
          regex(${t}, '(a)\\1') ; pattern
          regex(${t}, '(?=a)b') ; pattern
          regex(${t}, '[') ; pattern
          indexed-repeat(${n}, ${row}, 1) ; no-repeat
          jr:choice-name(${t}, '${t}') ; no-select
          instance('none')/root/item/name ; unknown-list
          instance('list')/root/item[colour = 'x']/name ; unknown-column
          pulldata('none', 'a', 'b', 'c') ; unknown-list
          //n ; unsupported
          ${n} | ${t} ; unsupported
          @n ; unsupported
          ancestor::g ; unsupported
          12345678901234567890 ; number
          """)
  void refusesWhatCannotBeEvaluated(String rule, String key) {
    assertThat(problems(with(rule))).as(rule).contains("result calculation " + key);
  }

  @Test
  void warnsOfWhatIsOnlyDoubtful() {
    assertThat(problems(with("${s} = 'c'"))).containsExactly("result calculation unknown-choice");
    assertThat(problems(with("selected(${m}, 'c')")))
        .containsExactly("result calculation unknown-choice");
    assertThat(problems(with("${cost} + 1"))).containsExactly("result calculation many");
    assertThat(CheckedForm.of(with("${s} = 'c'"), RuleFunctions.NONE).isPublishable()).isTrue();
  }

  @Test
  void namesTheCycle() {
    var form =
        aForm(
            calculate("a", "${b} + 1"),
            calculate("b", "${c} * 2"),
            relevant(text("c"), "${a} > 1"));
    var problem = CheckedForm.of(form, RuleFunctions.NONE).problems().getFirst();
    assertThat(problem.key()).isEqualTo("forms.office.rule.cycle");
    assertThat(problem.values()).isEqualTo(Map.of("names", "a → b → c → a"));
    assertThat(problems(aForm(calculate("a", "${a} + 1")))).containsExactly("a calculation cycle");
    var inside = Group.of("g", List.of(integer("x"))).withRelevant("${x} > 1");
    assertThat(problems(aForm(inside))).containsExactly("g calculation cycle");
  }

  @Test
  void letsNoFormWithProblemsBeFilledIn() {
    var form = CheckedForm.of(with("${nobody}"), RuleFunctions.NONE);
    assertThatThrownBy(() -> form.run(AnswerSet.EMPTY, FormsFixtures.MOMENT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void saysWhichRowAndColumnAndListsAllProblems() {
    var question =
        integer("n")
            .withWording(Wording.of(LocalizedText.pl("Ile z ${nobody}?")))
            .withRules(
                QuestionRules.NONE
                    .withRelevant("${x}")
                    .withRequired("${y}", LocalizedText.EMPTY)
                    .withConstraint(". > (", LocalizedText.EMPTY)
                    .withCalculation("f()")
                    .withDefault("${z}")
                    .withReadOnly("g()"));
    assertThat(problems(aForm(question, Repeat.of("r", List.of()).withCount("${w}"))))
        .containsExactly(
            "n label::pl unknown-name",
            "n relevant unknown-name",
            "n calculation unknown-function",
            "n required unknown-name",
            "n constraint syntax",
            "n read_only unknown-function",
            "n default unknown-name",
            "r repeat_count unknown-name");
  }

  @Test
  void refusesRowsThatCannotBeAsked() {
    var sensitive = new DataTerms("", "", "", "", null, true, "", "", "", "");
    var amount = decimal("amount").withAppearance("money");
    var range = Question.of("range", QuestionType.RANGE).withParameters(Map.of("start", "low"));
    var form =
        aForm(
            text("1a"),
            text("twice"),
            Group.of("g", List.of(integer("twice"))),
            one("s", "none"),
            text("health").withTerms(sensitive),
            amount,
            range);
    assertThat(problems(form))
        .containsExactly(
            "1a name name",
            "twice name twice",
            "twice hanza::id id-twice",
            "s type unknown-list",
            "health hanza::retention_days retention",
            "amount hanza::currency currency",
            "range parameters range");
  }

  @Test
  void allowsTheSameNameInAnotherRepeatAndAsksWhichIsMeant() {
    var one = Repeat.of("partners", List.of(text("name"), calculate("own", "${name}")));
    var other = Repeat.of("days", List.of(renamed(text("name"))));
    assertThat(problems(aForm(one, other))).isEmpty();
    assertThat(problems(aForm(one, other, calculate("which", "string(${name})"))))
        .containsExactly("which calculation ambiguous-name");
  }

  private static Question renamed(Question question) {
    return new Question(
        new QuestionId("other"),
        question.name(),
        question.type(),
        "",
        question.wording(),
        question.rules(),
        "",
        Map.of(),
        DataTerms.NONE,
        false,
        Map.of());
  }

  @Test
  void refusesRulesThatAreTooDeepOrTooLong() {
    assertThat(problems(with("(".repeat(60) + "1" + ")".repeat(60))))
        .containsExactly("result calculation too-deep");
    assertThat(problems(with("- ".repeat(3000) + "1")))
        .containsExactly("result calculation too-deep");
    assertThat(problems(with("1" + " + 1".repeat(3000))))
        .containsExactly("result calculation too-long");
    assertThat(problems(with("1" + "+1".repeat(4900)))).isEmpty();
    assertThat(problems(with("1" + "=1".repeat(4900))))
        .containsExactly("result calculation too-deep");
    assertThat(problems(with("regex('a', '" + "a".repeat(501) + "')")))
        .containsExactly("result calculation pattern-long");
  }

  @Test
  void findsAllKeysInTheMessages() throws IOException {
    var words = new Properties();
    try (var in = getClass().getResourceAsStream("/i18n/forms/messages.properties")) {
      words.load(in);
    }
    var keys = new ArrayList<String>();
    for (var rule : List.of("${x}", "f()", "1 +", "today(1)")) {
      CheckedForm.of(with(rule), RuleFunctions.NONE).problems().forEach(p -> keys.add(p.key()));
    }
    assertThat(keys).isNotEmpty().allMatch(words::containsKey);
  }
}
