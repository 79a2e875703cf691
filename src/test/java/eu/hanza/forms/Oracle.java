package eu.hanza.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.spi.RuleFunctions;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.xpath.expr.XPathFuncExpr;

/** Fills a form with the same answers here and in JavaRosa, and compares what the rules say. */
final class Oracle {

  private static final AnswerMoment MOMENT =
      AnswerMoment.of(FormsFixtures.MOMENT.instant(), ZoneOffset.UTC, "en");

  /** One thing that both say of a row: whether it is asked, its value, its constraint. */
  record Case(String what, String path, String rule, String ours, String theirs) {

    boolean agrees() {
      return ours.equals(theirs) || isSameNumber();
    }

    private boolean isSameNumber() {
      try {
        var one = Double.parseDouble(ours);
        var other = Double.parseDouble(theirs);
        return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
      } catch (NumberFormatException e) {
        return false;
      }
    }
  }

  private final FormDefinition definition;
  private final FormRun run;
  private final FormDef form;
  private final List<Case> cases = new ArrayList<>();

  private Oracle(FormDefinition definition, AnswerSet answers) {
    var checked = CheckedForm.of(definition, RuleFunctions.NONE);
    assertThat(checked.problems()).filteredOn(FormProblem::refused).isEmpty();
    this.definition = definition;
    this.run = checked.run(answers, MOMENT);
    this.form = JavaRosa.open(XFormWriter.write(definition, answers));
  }

  /** All that can be compared for a form and its answers. */
  static List<Case> compare(FormDefinition definition, AnswerSet answers) {
    return JavaRosa.inUtc(
        () -> {
          var oracle = new Oracle(definition, answers);
          var root = oracle.form.getMainInstance().getRoot();
          oracle.walk(definition.items(), root, List.of(), true);
          return oracle.cases;
        });
  }

  private void walk(
      List<FormItem> items, TreeElement parent, List<AnswerPath.Step> above, boolean asked) {
    for (var item : items) {
      if (item instanceof Repeat repeat && !repeat.count().isBlank() && asked) {
        count(repeat, parent, above);
      }
      for (var element : parent.getChildrenWithName(item.name())) {
        if (element.getMult() >= 0) {
          row(item, element, above, asked);
        }
      }
    }
  }

  private String written(String rule) {
    return XFormWriter.rule(definition, rule);
  }

  /** How often a repeat stands in the form by its rule. */
  private void count(Repeat repeat, TreeElement parent, List<AnswerPath.Step> above) {
    var steps = new ArrayList<>(above);
    steps.add(new AnswerPath.Step(repeat.name(), 0));
    var path = new AnswerPath(steps);
    var theirs = JavaRosa.value(form, "number(" + written(repeat.count()) + ")", parent);
    var none = theirs.equals("NaN") || theirs.startsWith("-");
    add("count", path, repeat.count(), "" + run.count(path), none ? "0" : theirs);
  }

  private void row(FormItem item, TreeElement element, List<AnswerPath.Step> above, boolean asked) {
    var steps = new ArrayList<>(above);
    var index = item instanceof Repeat ? element.getMult() + 1 : 0;
    steps.add(new AnswerPath.Step(item.name(), index));
    var relevant = asked && element.isRelevant();
    compare(item, element, new AnswerPath(steps), relevant);
    walk(item.items(), element, item instanceof Repeat ? steps : above, relevant);
  }

  private void compare(FormItem item, TreeElement element, AnswerPath path, boolean relevant) {
    var row = run.row(path).orElseThrow();
    if (!item.relevant().isEmpty()) {
      add("relevant", path, item.relevant(), "" + row.relevant(), "" + relevant);
    }
    if (!relevant || !row.relevant()) {
      return;
    }
    if (item instanceof Question question) {
      rules(question, row, element, path);
    }
  }

  private void rules(Question question, FormRow row, TreeElement element, AnswerPath path) {
    var rules = question.rules();
    if (!rules.required().isEmpty()) {
      add("required", path, rules.required(), "" + row.required(), "" + element.isRequired());
    }
    if (!rules.choiceFilter().isEmpty()) {
      var ours = run.choices(path).stream().map(Choice::name).collect(Collectors.joining(" "));
      var theirs =
          "join(' ', instance('%s')/root/item[%s]/name)"
              .formatted(question.list(), written(rules.choiceFilter()));
      add("choices", path, rules.choiceFilter(), ours, JavaRosa.value(form, theirs, element));
    }
    if (!rules.calculation().isEmpty()) {
      var ours = row.answer().map(Answer::text).orElse("");
      add("calculation", path, rules.calculation(), ours, theirs(element));
    }
    if (!rules.constraint().isEmpty() && element.getValue() != null) {
      var broken =
          run.errors().stream()
              .anyMatch(e -> e.path().equals(path) && e.key().equals("forms.answer.constraint"));
      var holds = form.evaluateConstraint(element.getRef(), element.getValue());
      add("constraint", path, rules.constraint(), "" + !broken, "" + holds);
    }
  }

  /** A blank number is written NaN there. */
  private static String theirs(TreeElement element) {
    if (element.getValue() == null) {
      return "";
    }
    var value = element.getValue().getValue();
    var text =
        value instanceof java.util.Date || value instanceof Double || value instanceof Boolean
            ? XPathFuncExpr.toString(value)
            : element.getValue().uncast().getString();
    return text.equals("NaN") ? "" : text;
  }

  private void add(String what, AnswerPath path, String rule, String ours, String theirs) {
    cases.add(new Case(what, path.toString(), rule, ours, theirs));
  }

  /** Cases in words, for a report. */
  static String report(List<Case> cases) {
    return cases.stream().map(Case::toString).limit(40).collect(Collectors.joining("\n"));
  }
}
