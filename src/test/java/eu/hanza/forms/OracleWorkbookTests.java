package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.spi.RuleFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rules of published workbooks say what JavaRosa says of them, on answers made by chance. */
class OracleWorkbookTests {

  private static final int ROUNDS = 300;

  private static final List<String> WORKBOOKS =
      List.of(
          "attribute_columns_test.xlsx",
          "calculate.xls",
          "cascading_select_test_equivalent.xls",
          "choice_filter_test.xlsx",
          "group.xlsx",
          "or_other.xlsx",
          "repeat_date_test.xls",
          "table-list.xls",
          "tutorial.xls",
          "widgets.xls");

  private final Random random = new Random(17);

  @Test
  void agreesOnPublishedWorkbooks() {
    var differing = new ArrayList<Oracle.Case>();
    var compared = new TreeMap<String, Integer>();
    var refused = new ArrayList<String>();
    for (var workbook : WORKBOOKS) {
      var form = XlsFormsFixtures.form(workbook);
      var problems = CheckedForm.of(form, RuleFunctions.NONE).problems();
      if (problems.stream().anyMatch(FormProblem::refused)) {
        System.out.printf("%s cannot be published: %s%n", workbook, problems);
        refused.add(workbook);
        continue;
      }
      var cases = cases(form);
      var kinds = new TreeMap<String, Integer>();
      cases.forEach(one -> kinds.merge(one.what(), 1, Integer::sum));
      kinds.forEach((kind, count) -> compared.merge(kind, count, Integer::sum));
      System.out.printf("%s compared with JavaRosa: %s%n", workbook, kinds);
      cases.stream().filter(one -> !one.agrees()).forEach(differing::add);
    }
    System.out.printf("Cases of workbooks compared with JavaRosa: %s%n", compared);
    assertThat(refused).containsExactly("or_other.xlsx");
    assertThat(differing).as(Oracle.report(differing)).isEmpty();
    assertThat(compared).containsKeys("relevant", "constraint", "calculation", "choices", "count");
    assertThat(compared.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(5_000);
  }

  private List<Oracle.Case> cases(FormDefinition form) {
    var cases = new ArrayList<Oracle.Case>();
    for (var round = 0; round < ROUNDS; round++) {
      cases.addAll(Oracle.compare(form, answers(form)));
    }
    return cases;
  }

  /** Answers to all questions, in as many instances of repeats as the rules want. */
  private AnswerSet answers(FormDefinition form) {
    var answers = new TreeMap<AnswerPath, Answer>();
    form.items().forEach(item -> answer(form, item, List.of(), answers, Map.of()));
    var counts = new TreeMap<AnswerPath, Integer>();
    form.all()
        .filter(Repeat.class::isInstance)
        .forEach(repeat -> counts.put(AnswerPath.to(repeat.name()), random.nextInt(4)));
    var run =
        CheckedForm.of(form, RuleFunctions.NONE)
            .run(new AnswerSet(answers, counts), FormsFixtures.MOMENT);
    counts.keySet().forEach(path -> counts.put(path, run.count(path)));
    form.items().forEach(item -> answer(form, item, List.of(), answers, counts));
    return new AnswerSet(answers, counts);
  }

  private void answer(
      FormDefinition form,
      FormItem item,
      List<AnswerPath.Step> above,
      Map<AnswerPath, Answer> answers,
      Map<AnswerPath, Integer> counts) {
    var steps = new ArrayList<>(above);
    steps.add(new AnswerPath.Step(item.name(), 0));
    var path = new AnswerPath(steps);
    switch (item) {
      case Question question -> {
        var text = question.rules().calculation().isEmpty() ? text(form, question) : "";
        if (!text.isEmpty()) {
          answers.putIfAbsent(path, Answer.of(text));
        }
      }
      case Group group -> group.items().forEach(i -> answer(form, i, above, answers, counts));
      case Repeat repeat -> {
        for (var i = 1; i <= counts.getOrDefault(path, 0); i++) {
          steps.set(above.size(), new AnswerPath.Step(repeat.name(), i));
          var here = List.copyOf(steps);
          repeat.items().forEach(inner -> answer(form, inner, here, answers, counts));
        }
      }
    }
  }

  private String text(FormDefinition form, Question question) {
    if (random.nextInt(5) == 0) {
      return "";
    }
    var names = form.choices(question).stream().map(Choice::name).toList();
    return switch (question.type()) {
      case INTEGER, RANGE -> String.valueOf(random.nextInt(14) - 2);
      case DECIMAL -> String.valueOf(random.nextInt(80) / 4.0);
      case DATE -> (random.nextBoolean() ? 2012 : 2090) + "-0" + (1 + random.nextInt(9)) + "-11";
      case SELECT_ONE, SELECT_MULTIPLE ->
          names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
      case TEXT -> List.of("a", "abc", "Łódź", "10").get(random.nextInt(4));
      default -> "";
    };
  }
}
