package eu.hanza.forms.web;

import eu.hanza.forms.Choice;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.change.AnswerLimits;
import eu.hanza.forms.change.SimpleRule;
import eu.hanza.forms.web.EditorItemPage.ChoiceList;
import eu.hanza.forms.web.EditorItemPage.ChoiceRow;
import eu.hanza.forms.web.EditorItemPage.Words;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of one row. */
final class EditorItemView {

  private static final int BLANK_CHOICES = 3;
  static final Set<String> YES = Set.of("yes", "true", "true()", "1");

  private final FormDefinition form;
  private final FormItem item;
  private final Language language;
  private final EditorInput input;
  private final EditorFields fields;

  EditorItemView(
      FormDefinition form, FormItem item, Language language, EditorInput input, EditorWords words) {
    this.form = form;
    this.item = item;
    this.language = language;
    this.input = input;
    this.fields = new EditorFields(words, language, input);
  }

  EditorItemPage page(FormDraft draft, List<String> problems, FormErrors errors) {
    var rule = SimpleRule.read(item.relevant());
    var conditions = new EditorConditions(form, language);
    var shown = rule.orElse(SimpleRule.NONE);
    return new EditorItemPage(
        EditorAnswers.base(draft.summary().id()),
        TextView.of(form.title(), language),
        item.id().value(),
        EditorWords.called(item, language).text(),
        draft.revision(),
        item.retired(),
        texts(),
        kind(),
        basics(),
        list(),
        rule.isPresent(),
        conditions.rows(shown, input),
        input.text("if-join", shown.all() ? "and" : "or").equals("or"),
        conditions.askable(item).stream().map(this::option).toList(),
        operators(),
        terms(),
        expert(),
        isExpert(errors),
        problems,
        errors);
  }

  private Option option(FormItem row) {
    return new Option(row.name(), EditorWords.called(row, language).text());
  }

  private List<Option> operators() {
    return Arrays.stream(SimpleRule.Operator.values())
        .map(one -> new Option(one.name(), fields.t("forms.office.operator." + one.name())))
        .toList();
  }

  private List<Words> texts() {
    var wording = item.wording();
    var all = new ArrayList<Words>();
    var kind = EditorKind.of(item);
    all.add(words("label", kind == EditorKind.NOTE, false, wording.label()));
    all.add(words("hint", false, true, wording.hint()));
    all.add(words("guidance", true, true, wording.guidance()));
    return all;
  }

  private Words words(String name, boolean area, boolean optional, LocalizedText text) {
    return new Words(
        fields.t("forms.office.words." + name),
        fields.t("forms.office.words." + name + ".hint"),
        optional,
        fields.inLanguages(name, area, form.languages(), text));
  }

  private FieldView kind() {
    var now = EditorKind.of(item);
    var same =
        EditorKind.offered().stream()
            .filter(kind -> kind.isQuestion() == now.isQuestion() && fitsBlock(kind, now))
            .map(kind -> new Option(kind.name(), fields.t(kind.key())));
    var options =
        now == EditorKind.OTHER && item instanceof Question question
            ? Stream.concat(Stream.of(new Option("OTHER", question.type().word())), same)
            : same;
    return FieldView.choice(
        "kind",
        fields.t("forms.office.field.kind"),
        input.text("kind", now.name()),
        options.toList());
  }

  /** A repeat stays one; groups and tables are alike. */
  private static boolean fitsBlock(EditorKind kind, EditorKind now) {
    return kind.isQuestion() || (kind == EditorKind.REPEAT) == (now == EditorKind.REPEAT);
  }

  private List<FieldView> basics() {
    return switch (item) {
      case Question question -> basics(question);
      case Repeat repeat ->
          List.of(
              fields.text("repeat-least", repeat.extra().getOrDefault("hanza::min", "")),
              fields.text("repeat-most", repeat.extra().getOrDefault("hanza::max", "")),
              fields.helped("count", repeat.count()));
      case Group group -> List.of();
    };
  }

  private List<FieldView> basics(Question question) {
    var all = new ArrayList<FieldView>();
    if (!question.type().isSilent()) {
      all.add(fields.tick("required", YES.contains(question.rules().required().strip())));
    }
    if (question.type() == QuestionType.IMAGE) {
      all.add(fields.tick("alt", FileAnswer.asksDescription(question)));
    }
    if (question.type().isNumber() || EditorKind.of(question) == EditorKind.AMOUNT) {
      all.add(
          EditorKind.of(question) == EditorKind.AMOUNT
              ? fields.text("currency", question.terms().currency())
              : fields.text("unit", question.terms().unit()));
    }
    if (EditorKind.of(question) == EditorKind.SCALE) {
      for (var name : List.of("start", "end", "step")) {
        all.add(fields.text(name, question.parameters().getOrDefault(name, "")));
      }
    }
    if (EditorKind.of(question) == EditorKind.CALCULATION) {
      all.add(fields.lines("calculation", question.rules().calculation()));
    }
    var limits = AnswerLimits.read(question.rules().constraint());
    if (AnswerLimits.fit(question.type()) && limits.isPresent()) {
      var text = question.type() == QuestionType.TEXT;
      if (!text) {
        all.add(fields.text("least", limits.get().least()));
      }
      all.add(fields.text(text ? "longest" : "most", limits.get().most()));
    }
    return all;
  }

  private @Nullable ChoiceList list() {
    if (!(item instanceof Question question) || !question.type().isSelect()) {
      return null;
    }
    var shared =
        form.questions()
            .filter(q -> q.list().equals(question.list()) && !q.id().equals(question.id()))
            .filter(q -> !q.retired())
            .map(q -> EditorWords.called(q, language).text())
            .toList();
    var choices = form.choices(question);
    var rows = new ArrayList<ChoiceRow>();
    var retired = new ArrayList<ChoiceRow>();
    for (var i = 0; i < choices.size(); i++) {
      (choices.get(i).retired() ? retired : rows).add(row(i, choices.get(i)));
    }
    var blank = new ArrayList<ChoiceRow>();
    for (var i = 0; i < BLANK_CHOICES; i++) {
      blank.add(
          new ChoiceRow(
              i,
              "",
              "",
              labels("new-" + i, LocalizedText.EMPTY),
              input.text("new-" + i + "-quota")));
    }
    return new ChoiceList(question.list(), shared, lists(), names(), rows, retired, blank);
  }

  private List<Option> lists() {
    var users =
        form.questions()
            .filter(q -> !q.retired() && !q.list().isEmpty())
            .collect(
                Collectors.toMap(
                    Question::list,
                    q -> EditorWords.called(q, language).text(),
                    (one, other) -> one));
    return form.lists().keySet().stream()
        .map(name -> new Option(name, users.getOrDefault(name, name)))
        .toList();
  }

  private List<String> names() {
    return form.languages().stream()
        .map(one -> EditorFields.languageName(one.tag(), language))
        .toList();
  }

  private ChoiceRow row(int index, Choice choice) {
    var quota = choice.quota() == null ? "" : choice.quota().toString();
    var label = choice.label().in(language).text();
    return new ChoiceRow(
        index,
        choice.name(),
        label.isBlank() ? choice.name() : label,
        labels("choice-" + index, choice.label()),
        input.text("choice-" + index + "-quota", quota));
  }

  private List<FieldView> labels(String name, LocalizedText label) {
    return fields.inLanguages(name, false, form.languages(), label);
  }

  private List<FieldView> terms() {
    if (!(item instanceof Question question) || !asksPeople(question)) {
      return List.of();
    }
    var terms = question.terms();
    var days = terms.retentionDays() == null ? "" : terms.retentionDays().toString();
    return List.of(
        fields.tick("sensitive", terms.sensitive()),
        fields.helped("purpose", terms.purpose()),
        fields.helped("basis", terms.basis()),
        fields.helped("retention", days),
        fields.helped("audience", terms.audience()));
  }

  private static boolean asksPeople(Question question) {
    return !question.type().isSilent() || question.type() == eu.hanza.forms.QuestionType.HIDDEN;
  }

  private List<FieldView> expert() {
    var all = new ArrayList<FieldView>();
    all.add(fields.helped("name", item.name()));
    all.add(fields.lines("relevant-rule", item.relevant()));
    if (item instanceof Question question) {
      expert(question, all);
    }
    all.add(fields.text("appearance", item.appearance()));
    return all;
  }

  private void expert(Question question, List<FieldView> all) {
    var rules = question.rules();
    var required = rules.required().strip();
    all.add(fields.text("required-rule", YES.contains(required) ? "" : required));
    all.add(fields.lines("constraint-rule", rules.constraint()));
    if (EditorKind.of(question) != EditorKind.CALCULATION) {
      all.add(fields.lines("calculation", rules.calculation()));
    }
    all.add(fields.text("default", rules.defaultValue()));
    if (question.type().isSelect()) {
      all.add(fields.text("filter", rules.choiceFilter()));
    }
    all.add(fields.text("read-only", rules.readOnly()));
    all.add(fields.helped("parameters", parameters(question)));
    all.add(fields.text("alias", question.terms().alias()));
    all.add(fields.text("report-code", question.terms().reportCode()));
    all.add(fields.text("weight", question.terms().weight()));
    all.addAll(messages("required-message", rules.requiredMessage()));
    all.addAll(messages("constraint-message", rules.constraintMessage()));
  }

  private List<FieldView> messages(String name, LocalizedText text) {
    return form.languages().stream().map(one -> message(name, one, text)).toList();
  }

  private FieldView message(String name, FormLanguage one, LocalizedText text) {
    var field = name + "-" + one.tag();
    var label =
        fields.t("forms.office.field." + name)
            + " ("
            + EditorFields.languageName(one.tag(), language)
            + ")";
    var value = input.text(field, text.raw(one.tag()));
    return FieldView.text(field, label, value).orNothing().in(one.tag());
  }

  static String parameters(Question question) {
    return question.parameters().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  /** Opened where a rule is more than the builders can show, or something in it is wrong. */
  private boolean isExpert(FormErrors errors) {
    var hard =
        SimpleRule.read(item.relevant()).isEmpty()
            || (item instanceof Question question && isHard(question.rules()));
    var names = expert().stream().map(FieldView::name).toArray(String[]::new);
    return hard || errors.among(names);
  }

  private static boolean isHard(QuestionRules rules) {
    return AnswerLimits.read(rules.constraint()).isEmpty() || !rules.choiceFilter().isBlank();
  }
}
