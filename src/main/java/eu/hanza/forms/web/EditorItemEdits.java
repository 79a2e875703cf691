package eu.hanza.forms.web;

import eu.hanza.forms.AnswerReader;
import eu.hanza.forms.AnswerReading;
import eu.hanza.forms.Choice;
import eu.hanza.forms.DataTerms;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.Wording;
import eu.hanza.forms.change.AnswerLimits;
import eu.hanza.forms.change.EditOutcome;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEditor;
import eu.hanza.forms.change.SimpleRule;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what was sent from the page of a row into edits, and applies them one by one. */
final class EditorItemEdits {

  private final Optional<FormDefinition> published;
  private final EditorInput input;
  private final Language language;
  private final List<Refusal> refusals = new ArrayList<>();
  private FormDefinition form;
  private QuestionId id;

  EditorItemEdits(
      FormDefinition form,
      Optional<FormDefinition> published,
      QuestionId id,
      EditorInput input,
      Language language) {
    this.form = form;
    this.published = published;
    this.id = id;
    this.input = input;
    this.language = language;
  }

  FormDefinition form() {
    return form;
  }

  QuestionId id() {
    return id;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  private FormItem item() {
    return form.item(id).orElseThrow();
  }

  private void apply(FormEdit edit, String field) {
    switch (FormEditor.apply(form, published, edit)) {
      case EditOutcome.Edited(var changed, var about) -> {
        form = changed;
        id = about.orElse(id);
      }
      case EditOutcome.Refused(var why) -> refusals.add(why.field() == null ? why.at(field) : why);
    }
  }

  void apply() {
    var name = input.text("name", item().name());
    var wasPicture = EditorKind.of(item()) == EditorKind.IMAGE;
    var renamed = !name.equals(item().name());
    kind();
    words();
    if (item() instanceof Question question) {
      rules(question.rules());
      terms(question.terms());
      parameters(question, wasPicture);
      choices();
    } else {
      block();
    }
    if (renamed) {
      apply(new FormEdit.Rename(id, name), "name");
    }
  }

  private void kind() {
    var now = EditorKind.of(item());
    var wanted = wanted(now);
    var shown = input.text("appearance", item().appearance());
    if (wanted == now) {
      if (!shown.equals(item().appearance())) {
        apply(new FormEdit.ChangeAppearance(id, shown), "appearance");
      }
    } else if (wanted.isQuestion()) {
      apply(new FormEdit.Retype(id, wanted.type(), wanted.appearance(shown)), "kind");
    } else {
      var appearance = wanted == EditorKind.TABLE ? "table-list" : "";
      apply(new FormEdit.ChangeAppearance(id, appearance), "kind");
    }
  }

  private EditorKind wanted(EditorKind now) {
    return EditorKind.offered().stream()
        .filter(kind -> kind.name().equals(input.text("kind", now.name())))
        .filter(kind -> kind.isQuestion() == now.isQuestion() || now == EditorKind.OTHER)
        .findFirst()
        .orElse(now);
  }

  private void words() {
    var before = item().wording();
    var languages = form.languages();
    apply(
        new FormEdit.Reword(
            id,
            new Wording(
                input.texts("label", languages, before.label()),
                input.texts("hint", languages, before.hint()),
                input.texts("guidance", languages, before.guidance()),
                before.media())),
        "label");
  }

  /** The written rule where somebody changed it, else what the builder says. */
  private String relevant() {
    var stored = item().relevant();
    var written = input.text("relevant-rule", stored);
    if (!written.equals(stored.strip()) || SimpleRule.read(stored).isEmpty()) {
      return written;
    }
    if (!input.has("if-0-question")) {
      return stored;
    }
    var read = new EditorConditions(form, language).read(input);
    refusals.addAll(read.refusals());
    return read.rule();
  }

  private void block() {
    var count = item() instanceof Repeat repeat ? input.text("count", repeat.count()) : "";
    apply(new FormEdit.ChangeBlock(id, relevant(), count), "relevant-rule");
    if (item() instanceof Repeat repeat && input.has("repeat-least")) {
      var columns = new LinkedHashMap<>(repeat.extra());
      columns.put("hanza::min", whole("repeat-least"));
      columns.put("hanza::max", whole("repeat-most"));
      columns.values().removeIf(String::isEmpty);
      apply(new FormEdit.ChangeColumns(id, columns), "repeat-least");
    }
  }

  private void rules(QuestionRules before) {
    var languages = form.languages();
    var rules =
        before
            .withRelevant(relevant())
            .withRequired(
                required(before.required()),
                input.texts("required-message", languages, before.requiredMessage()))
            .withConstraint(
                constraint(before.constraint()),
                input.texts("constraint-message", languages, before.constraintMessage()))
            .withCalculation(input.text("calculation", before.calculation()))
            .withDefault(input.text("default", before.defaultValue()))
            .withChoiceFilter(input.text("filter", before.choiceFilter()))
            .withReadOnly(input.text("read-only", before.readOnly()));
    apply(new FormEdit.ChangeRules(id, rules), "relevant-rule");
  }

  private String required(String before) {
    var rule = input.text("required-rule");
    if (!rule.isEmpty()) {
      return rule;
    }
    var had = EditorItemView.YES.contains(before.strip());
    return input.has("required") ? (had ? before : "yes") : "";
  }

  private String constraint(String before) {
    var written = input.text("constraint-rule", before);
    if (!written.equals(before.strip()) || !(item() instanceof Question question)) {
      return written;
    }
    var bounds = input.has("least") || input.has("most") || input.has("longest");
    if (!bounds || !AnswerLimits.fit(question.type()) || AnswerLimits.read(before).isEmpty()) {
      return before;
    }
    var text = question.type() == eu.hanza.forms.QuestionType.TEXT;
    var limits =
        text
            ? new AnswerLimits("", whole("longest"))
            : new AnswerLimits(bound("least", question), bound("most", question));
    return limits.written(question.type());
  }

  private String bound(String field, Question question) {
    var typed = input.text(field);
    if (typed.isEmpty()) {
      return "";
    }
    if (AnswerReader.read(question, typed, language, ZoneOffset.UTC)
        instanceof AnswerReading.Read(var answer)) {
      return answer.text();
    }
    refusals.add(Refusal.of("forms.office.condition.unreadable", Map.of("text", typed)).at(field));
    return "";
  }

  private String whole(String field) {
    var number = number(field);
    return number == null ? "" : number.toString();
  }

  private @Nullable Integer number(String field) {
    var typed = input.text(field);
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("\\d{1,7}")) {
      return Integer.valueOf(typed);
    }
    refusals.add(Refusal.of("forms.office.workbook.number", Map.of("text", typed)).at(field));
    return null;
  }

  private void terms(DataTerms before) {
    var asked = input.has("purpose");
    apply(
        new FormEdit.ChangeTerms(
            id,
            new DataTerms(
                input.text("unit", before.unit()),
                input.text("currency", before.currency()),
                input.text("purpose", before.purpose()),
                input.text("basis", before.basis()),
                asked ? number("retention") : before.retentionDays(),
                asked ? input.has("sensitive") : before.sensitive(),
                input.text("audience", before.audience()),
                input.text("report-code", before.reportCode()),
                input.text("weight", before.weight()),
                input.text("alias", before.alias()))),
        "purpose");
  }

  private void parameters(Question question, boolean wasPicture) {
    var written = input.text("parameters", EditorItemView.parameters(question));
    var parameters = new LinkedHashMap<String, String>();
    for (var part : written.isEmpty() ? new String[0] : written.split("[\\s,;]+")) {
      var equal = part.indexOf('=');
      if (equal < 1
          || parameters.put(part.substring(0, equal), part.substring(equal + 1)) != null) {
        refusals.add(
            Refusal.of("forms.office.workbook.parameters", Map.of("text", part)).at("parameters"));
      }
    }
    for (var name : List.of("start", "end", "step")) {
      if (input.has(name)) {
        parameters.put(name, input.text(name).replace(',', '.'));
      }
    }
    if (wasPicture && input.isSent()) {
      parameters.put("alt", input.has("alt") ? "" : "no");
    }
    parameters.values().removeIf(String::isEmpty);
    apply(new FormEdit.ChangeParameters(id, parameters), "parameters");
  }

  private void choices() {
    if (!(item() instanceof Question question) || !question.type().isSelect()) {
      return;
    }
    var list = question.list();
    if (input.text("then").equals("own")) {
      apply(new FormEdit.OwnList(id), "list");
    } else if (input.has("list") && !input.text("list").equals(list)) {
      apply(new FormEdit.DrawFrom(id, input.text("list")), "list");
      return;
    }
    var now = item() instanceof Question own ? own.list() : list;
    var choices = List.copyOf(form.lists().getOrDefault(now, List.of()));
    for (var i = 0; i < choices.size(); i++) {
      revise(now, i, choices.get(i));
    }
    for (var i = 0; input.has("new-" + i + "-quota"); i++) {
      add(now, "new-" + i);
    }
    shift(now);
  }

  private void revise(String list, int i, Choice choice) {
    var field = "choice-" + i;
    if (!input.text(field + "-name").equals(choice.name())) {
      return;
    }
    var label = input.texts(field, form.languages(), choice.label());
    var quota = number(field + "-quota");
    apply(
        new FormEdit.ReviseChoice(list, choice.name(), label, choice.columns(), quota),
        field + "-quota");
    if (input.has(field + "-out")) {
      apply(new FormEdit.DeleteChoice(list, choice.name()), field + "-out");
    } else if (input.has(field + "-back")) {
      apply(new FormEdit.RestoreChoice(list, choice.name()), field + "-back");
    }
  }

  private void add(String list, String field) {
    var label = input.texts(field, form.languages(), LocalizedText.EMPTY);
    if (label.isEmpty()) {
      return;
    }
    apply(new FormEdit.AddChoice(list, label), field);
    var quota = number(field + "-quota");
    var added = form.lists().getOrDefault(list, List.of());
    if (quota != null && !added.isEmpty()) {
      var name = added.getLast().name();
      apply(new FormEdit.ReviseChoice(list, name, label, Map.of(), quota), field + "-quota");
    }
  }

  private void shift(String list) {
    var then = input.text("then");
    if (then.startsWith("up:")) {
      apply(new FormEdit.ShiftChoice(list, then.substring(3), true), "then");
    } else if (then.startsWith("down:")) {
      apply(new FormEdit.ShiftChoice(list, then.substring(5), false), "then");
    }
  }
}
