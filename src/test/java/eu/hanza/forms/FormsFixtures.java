package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.spi.RuleFunctions;
import eu.hanza.kernel.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forms to try rules on. */
final class FormsFixtures {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  /** The first of June 2026, ten o'clock in Warsaw. */
  static final AnswerMoment MOMENT =
      AnswerMoment.of(Instant.parse("2026-06-01T08:00:00Z"), WARSAW, "pl");

  private FormsFixtures() {}

  static FormDefinition aForm(FormItem... items) {
    return FormDefinition.of("form", "pl", List.of(items));
  }

  static Question text(String name) {
    return Question.of(name, QuestionType.TEXT);
  }

  static Question integer(String name) {
    return Question.of(name, QuestionType.INTEGER);
  }

  static Question decimal(String name) {
    return Question.of(name, QuestionType.DECIMAL);
  }

  static Question date(String name) {
    return Question.of(name, QuestionType.DATE);
  }

  static Question one(String name, String list) {
    return Question.of(name, QuestionType.SELECT_ONE).withList(list);
  }

  static Question many(String name, String list) {
    return Question.of(name, QuestionType.SELECT_MULTIPLE).withList(list);
  }

  static Question calculate(String name, String rule) {
    return Question.of(name, QuestionType.CALCULATE)
        .withRules(QuestionRules.NONE.withCalculation(rule));
  }

  static Question relevant(Question question, String rule) {
    return question.withRules(question.rules().withRelevant(rule));
  }

  static Question constraint(Question question, String rule) {
    return question.withRules(question.rules().withConstraint(rule, LocalizedText.EMPTY));
  }

  static Question required(Question question) {
    return question.withRules(question.rules().withRequired("yes", LocalizedText.EMPTY));
  }

  static Choice choice(String name) {
    return Choice.of(name, LocalizedText.pl("Odpowiedź " + name));
  }

  static Choice choice(String name, String column, String value) {
    return choice(name).withColumns(Map.of(column, value));
  }

  static Map<String, List<Choice>> list(String name, Choice... choices) {
    return Map.of(name, List.of(choices));
  }

  /** A form without problems. */
  static CheckedForm ready(FormDefinition definition) {
    var form = CheckedForm.of(definition, RuleFunctions.NONE);
    assertThat(form.problems()).filteredOn(FormProblem::refused).isEmpty();
    return form;
  }

  static CheckedForm ready(FormItem... items) {
    return ready(aForm(items));
  }

  static FormRun run(CheckedForm form, AnswerSet answers) {
    return form.run(answers, MOMENT);
  }

  static FormRun run(AnswerSet answers, FormItem... items) {
    return run(ready(items), answers);
  }

  /** Answers by path and text, two by two. */
  static AnswerSet answers(String... pathsAndTexts) {
    var answers = AnswerSet.EMPTY;
    for (var i = 0; i < pathsAndTexts.length; i += 2) {
      answers = answers.with(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return answers;
  }

  /** What a rule gives beside answers to the questions of a form; blank is an empty text. */
  static String value(String rule, AnswerSet answers, FormItem... items) {
    var all = new ArrayList<>(List.of(items));
    all.add(calculate("result", rule));
    return answer(run(answers, all.toArray(FormItem[]::new)), "result");
  }

  static String value(String rule) {
    return value(rule, AnswerSet.EMPTY);
  }

  static String answer(FormRun run, String path) {
    return run.row(AnswerPath.of(path)).flatMap(FormRow::answer).map(Answer::text).orElse("");
  }

  static boolean isAsked(FormRun run, String path) {
    return run.row(AnswerPath.of(path)).map(FormRow::relevant).orElse(false);
  }

  /** What is wrong with answers: path and key. */
  static List<String> errors(FormRun run) {
    return run.errors().stream().map(error -> error.path() + " " + last(error.key())).toList();
  }

  /** What stands against a form: row, column and key. */
  static List<String> problems(FormDefinition definition) {
    return CheckedForm.of(definition, RuleFunctions.NONE).problems().stream()
        .map(p -> p.item() + " " + p.column() + " " + last(p.key()))
        .toList();
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
