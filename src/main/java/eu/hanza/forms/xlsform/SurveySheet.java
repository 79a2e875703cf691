package eu.hanza.forms.xlsform;

import eu.hanza.forms.DataTerms;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the survey sheet into rows that lie in each other. */
final class SurveySheet {

  private static final int DEEPEST = 20;

  /** A group or repeat that has begun. */
  private record Open(
      SheetRow row, TypeCell.Block block, String name, QuestionId id, List<FormItem> items) {}

  private final QuestionRows rows;
  private final ChoiceLists choices;
  private final Names names;
  private final OrOther other;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<FormItem> top = new ArrayList<>();

  SurveySheet(Names names, Languages languages, ChoiceLists choices) {
    this.rows = new QuestionRows(languages);
    this.names = names;
    this.choices = choices;
    this.other = new OrOther(languages);
  }

  List<FormItem> read(SheetTable survey) {
    survey.rows().forEach(this::row);
    while (!open.isEmpty()) {
      var left = open.pop();
      left.row.refuse("type", "not-closed", Map.of("name", left.name));
    }
    return top;
  }

  private void row(SheetRow row) {
    if (row.isYes("disabled")) {
      row.warn("disabled", "disabled", Map.of());
      return;
    }
    if (row.get("type").isEmpty()) {
      untyped(row);
      return;
    }
    if (!row.get("trigger").isEmpty()) {
      row.refuse("trigger", "trigger", Map.of());
    }
    switch (TypeCell.of(row.get("type"))) {
      case TypeCell.Ask(var type) -> ask(row, type, "", Map.of());
      case TypeCell.Select select -> select(row, select);
      case TypeCell.Instead(var type, var word) -> instead(row, type, word);
      case TypeCell.Begin(var block) -> begin(row, block);
      case TypeCell.End(var block) -> end(row, block);
      case TypeCell.Unsupported(var word) ->
          row.refuse("type", "type-unsupported", Map.of("type", SheetTable.brief(word)));
      case TypeCell.Unknown(var word) ->
          row.refuse("type", "type-unknown", Map.of("type", SheetTable.brief(word)));
    }
  }

  private static void untyped(SheetRow row) {
    var says = row.cells().keySet().stream().anyMatch(Column::known);
    if (says) {
      row.refuse("type", "no-type", Map.of());
    } else if (!row.cells().isEmpty()) {
      row.warn("type", "remark", Map.of());
    }
  }

  private List<FormItem> here() {
    var inner = open.peek();
    return inner == null ? top : inner.items;
  }

  private String parent() {
    var inner = open.peek();
    return inner == null ? "" : inner.name;
  }

  private Question ask(SheetRow row, QuestionType type, String list, Map<String, String> more) {
    var made = type == QuestionType.NOTE ? "generated_note_name_" + row.number() : "";
    var name = names.name(row, made);
    Names.refuseTwins(row, name, here());
    var question = rows.question(row, name, names.idOf(row, name, parent()), type, list);
    if (row.get("type").strip().equalsIgnoreCase("phone number")
        && question.appearance().isBlank()) {
      question = question.withAppearance("phone");
    }
    if (!more.isEmpty()) {
      question = with(question, more);
    }
    here().add(question);
    return question;
  }

  private static Question with(Question question, Map<String, String> more) {
    var extra = new LinkedHashMap<>(question.extra());
    extra.putAll(more);
    return new Question(
        question.id(),
        question.name(),
        question.type(),
        question.list(),
        question.wording(),
        question.rules(),
        question.appearance(),
        question.parameters(),
        question.terms(),
        question.retired(),
        extra);
  }

  private void instead(SheetRow row, QuestionType type, String word) {
    var values = Map.<String, Object>of("type", word, "instead", type.word());
    row.warn("type", type == QuestionType.HIDDEN ? "type-blank" : "type-instead", values);
    ask(row, type, "", Map.of("type", word));
  }

  private void select(SheetRow row, TypeCell.Select select) {
    if (!choices.has(select.list())) {
      row.refuse("type", "list-unknown", Map.of("list", SheetTable.brief(select.list())));
    }
    if (!select.orOther()) {
      ask(row, select.type(), select.list(), Map.of());
      return;
    }
    var missing = other.missing();
    if (!missing.isEmpty()) {
      row.refuse("type", "or-other", Map.of("languages", String.join(", ", missing)));
    }
    var question = ask(row, select.type(), select.list(), Map.of());
    choices.addOther(select.list(), other.choice());
    var filter = question.rules().choiceFilter();
    if (!filter.isBlank()) {
      here().removeLast();
      here().add(question.withRules(question.rules().withChoiceFilter(OrOther.widened(filter))));
    }
    addText(row, question);
  }

  private void addText(SheetRow row, Question question) {
    var name = question.name() + "_other";
    Names.refuseTwins(row, name, here());
    here()
        .add(
            new Question(
                names.made(name, parent()),
                name,
                QuestionType.TEXT,
                "",
                Wording.of(other.label()),
                QuestionRules.NONE.withRelevant(OrOther.relevant(question.name())),
                "",
                Map.of(),
                DataTerms.NONE,
                question.retired(),
                Map.of()));
  }

  private void begin(SheetRow row, TypeCell.Block block) {
    var made = block == TypeCell.Block.GROUP ? "generated_group_name_" + row.number() : "";
    var name = names.name(row, made);
    Names.refuseTwins(row, name, here());
    if (open.size() == DEEPEST) {
      row.refuse("type", "deep", Map.of("most", DEEPEST));
    }
    var id = names.idOf(row, name, parent());
    open.push(new Open(row, block, name, id, new ArrayList<>()));
  }

  private void end(SheetRow row, TypeCell.Block block) {
    var inner = open.peek();
    if (inner == null || inner.block != block) {
      row.refuse("type", "not-begun", Map.of("type", row.get("type")));
    }
    if (inner == null) {
      return;
    }
    open.pop();
    if (!row.get("name").isEmpty() && !row.get("name").equals(inner.name)) {
      row.warn(
          "name",
          "end-name",
          Map.of("name", SheetTable.brief(row.get("name")), "begun", inner.name));
    }
    here().add(rows.block(inner.row, block, inner.name, inner.id, inner.items));
  }
}
