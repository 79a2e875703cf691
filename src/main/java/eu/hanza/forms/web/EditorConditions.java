package eu.hanza.forms.web;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerReader;
import eu.hanza.forms.AnswerReading;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.change.SimpleRule;
import eu.hanza.forms.change.SimpleRule.Condition;
import eu.hanza.forms.change.SimpleRule.Operator;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Conditions of a row as people put them together: a question, an operator and a value. */
final class EditorConditions {

  private static final int MOST = 20;

  private final FormDefinition form;
  private final Language language;

  EditorConditions(FormDefinition form, Language language) {
    this.form = form;
    this.language = language;
  }

  /** What came of reading conditions. */
  record Read(String rule, List<Refusal> refusals) {}

  private Optional<Question> question(String name) {
    return form.questions().filter(q -> !q.retired() && q.name().equals(name)).findFirst();
  }

  private QuestionType type(String name) {
    return question(name).map(Question::type).orElse(QuestionType.TEXT);
  }

  /** The rows of the builder: what was sent, else what the rule says, and room for two more. */
  List<EditorItemPage.ConditionRow> rows(SimpleRule rule, EditorInput input) {
    var rows = new ArrayList<EditorItemPage.ConditionRow>();
    for (var condition : rule.conditions()) {
      rows.add(
          row(rows.size(), condition.question(), condition.operator().name(), shown(condition)));
    }
    while (input.has("if-" + rows.size() + "-question") && rows.size() < MOST) {
      rows.add(row(rows.size(), "", "IS", ""));
    }
    for (var i = 0; i < 2 && !input.isSent(); i++) {
      rows.add(row(rows.size(), "", "IS", ""));
    }
    return rows.stream().map(row -> sent(row, input)).toList();
  }

  private static EditorItemPage.ConditionRow row(
      int index, String question, String operator, String value) {
    return new EditorItemPage.ConditionRow(index, question, operator, value);
  }

  private static EditorItemPage.ConditionRow sent(
      EditorItemPage.ConditionRow row, EditorInput input) {
    var field = "if-" + row.index() + "-";
    return row(
        row.index(),
        input.text(field + "question", row.question()),
        input.text(field + "operator", row.operator()),
        input.text(field + "value", row.value()));
  }

  /** A value as people read it: the words of a choice, a number in their way of writing. */
  private String shown(Condition condition) {
    var question = question(condition.question()).orElse(null);
    if (question == null || condition.value().isEmpty()) {
      return condition.value();
    }
    if (question.type().isSelect()) {
      return form.choices(question).stream()
          .filter(choice -> choice.name().equals(condition.value()))
          .map(choice -> choice.label().in(language).text())
          .filter(label -> !label.isBlank())
          .findFirst()
          .orElse(condition.value());
    }
    return AnswerReader.shown(question, Answer.of(condition.value()), language);
  }

  Read read(EditorInput input) {
    var conditions = new ArrayList<Condition>();
    var refusals = new ArrayList<Refusal>();
    for (var i = 0; i < MOST && input.has("if-" + i + "-question"); i++) {
      var name = input.text("if-" + i + "-question");
      if (!name.isEmpty()) {
        read(i, name, input, conditions, refusals);
      }
    }
    var rule = new SimpleRule(conditions, !input.text("if-join").equals("or"));
    return new Read(rule.written(this::type), refusals);
  }

  private void read(
      int i, String name, EditorInput input, List<Condition> conditions, List<Refusal> refusals) {
    var operator = operator(input.text("if-" + i + "-operator"));
    var typed = input.text("if-" + i + "-value");
    var field = "if-" + i + "-value";
    var question = question(name).orElse(null);
    if (question == null || !operator.takesValue()) {
      conditions.add(new Condition(name, operator, ""));
      return;
    }
    if (typed.isEmpty()) {
      refusals.add(Refusal.of("forms.office.condition.value").at(field));
      return;
    }
    var value = question.type().isSelect() ? choice(question, typed) : answer(question, typed);
    if (value.isEmpty()) {
      refusals.add(unknown(question, typed).at(field));
    }
    conditions.add(new Condition(name, operator, value));
  }

  private static Operator operator(String name) {
    try {
      return Operator.valueOf(name);
    } catch (IllegalArgumentException e) {
      return Operator.IS;
    }
  }

  private String choice(Question question, String typed) {
    return form.choices(question).stream()
        .filter(
            choice ->
                choice.name().equals(typed)
                    || choice.label().byLanguage().values().stream()
                        .anyMatch(label -> label.strip().equalsIgnoreCase(typed)))
        .map(Choice::name)
        .findFirst()
        .orElse("");
  }

  private String answer(Question question, String typed) {
    return AnswerReader.read(question, typed, language, ZoneOffset.UTC)
            instanceof AnswerReading.Read(var answer)
        ? answer.text().replace("\n", " ")
        : "";
  }

  private Refusal unknown(Question question, String typed) {
    if (!question.type().isSelect()) {
      return Refusal.of("forms.office.condition.unreadable", Map.of("text", typed));
    }
    var offered =
        form.choices(question).stream()
            .map(choice -> choice.label().in(language).text())
            .limit(20)
            .collect(Collectors.joining(", "));
    return Refusal.of("forms.office.condition.choice", Map.of("choices", offered));
  }

  /** The questions that a condition may be about. */
  List<FormItem> askable(FormItem row) {
    return form.all()
        .filter(item -> item instanceof Question q && q.type() != QuestionType.NOTE)
        .filter(item -> !item.retired() && !item.id().equals(row.id()))
        .toList();
  }
}
