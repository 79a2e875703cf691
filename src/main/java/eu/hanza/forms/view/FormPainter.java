package eu.hanza.forms.view;

import eu.hanza.forms.Answer;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerReader;
import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FileAnswer;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.RepeatLimits;
import eu.hanza.forms.stored.OptionPools.Option;
import eu.hanza.forms.view.RowView.ChoiceView;
import eu.hanza.forms.view.RowView.Input;
import eu.hanza.forms.view.RowView.Instance;
import eu.hanza.forms.view.RowView.RepeatView;
import eu.hanza.forms.view.RowView.Words;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rows of a form ready to be drawn, for one reader and one state of the answers. */
public final class FormPainter {

  private static final int MOST_RADIOS = 12;
  private static final Input NOTHING = Input.TEXT;

  private final CheckedForm form;
  private final FormRun run;
  private final Language language;
  private final Registers registers;
  private final Remarks remarks;
  private final FieldNames names;

  /** Paints answers of a form for a reader of a language. */
  public FormPainter(
      CheckedForm form, FormRun run, Language language, Registers registers, Remarks remarks) {
    this.form = form;
    this.run = run;
    this.language = language;
    this.registers = registers;
    this.remarks = remarks;
    this.names = new FieldNames(form.definition());
  }

  /** The names of the fields. */
  public FieldNames names() {
    return names;
  }

  /** The rows of a section; a group that is the whole section does not repeat its heading. */
  public List<RowView> rows(Section section) {
    var rows = rows(section.items());
    if (rows.size() == 1 && rows.getFirst().kind().equals("group")) {
      return List.of(rows.getFirst().as("section"));
    }
    return rows;
  }

  /** These rows of the form, which lie in no repeat. */
  public List<RowView> rows(List<FormItem> items) {
    return rows(items, null);
  }

  private List<RowView> rows(List<FormItem> items, @Nullable AnswerPath within) {
    var rows = new ArrayList<RowView>();
    for (var item : items) {
      if (!item.retired()) {
        var path = within == null ? AnswerPath.to(item.name()) : within.below(item.name());
        switch (item) {
          case Question question -> question(path, question).ifPresent(rows::add);
          case Group group -> rows.add(group(path, within, group));
          case Repeat repeat -> rows.add(repeat(path, repeat));
        }
      }
    }
    return rows;
  }

  private RowView group(AnswerPath path, @Nullable AnswerPath within, Group group) {
    var asked = run.row(path).map(FormRow::relevant).orElse(false);
    var kind = group.isMatrix() ? "matrix" : "group";
    return new RowView(
        names.of(path),
        kind,
        asked,
        words(path, group),
        false,
        "",
        NOTHING,
        List.of(),
        remarks.errors().get(path),
        List.of(),
        null,
        false,
        null,
        null,
        rows(group.items(), within),
        null);
  }

  private RowView repeat(AnswerPath path, Repeat repeat) {
    var count = run.count(path);
    var asked = isAsked(path, repeat, count);
    var instances = new ArrayList<Instance>();
    for (var number = 1; number <= count; number++) {
      var at = path.at(number);
      instances.add(new Instance(names.of(at), number, count, rows(repeat.items(), at)));
    }
    var free = repeat.count().isBlank();
    var view = new RepeatView(instances, free, free && count < RepeatLimits.of(repeat).most());
    return new RowView(
        names.of(path),
        "repeat",
        asked,
        words(path, repeat),
        false,
        "",
        NOTHING,
        List.of(),
        remarks.errors().get(path),
        List.of(),
        null,
        false,
        null,
        null,
        List.of(),
        view);
  }

  /** A repeat without instances has no row that says whether it is asked. */
  private boolean isAsked(AnswerPath path, Repeat repeat, int count) {
    return count == 0
        ? repeat.count().isBlank()
        : run.row(path.at(1)).map(FormRow::relevant).orElse(false);
  }

  private Optional<RowView> question(AnswerPath path, Question question) {
    var row = run.row(path).orElse(null);
    if (row == null || isUnseen(question)) {
      return Optional.empty();
    }
    var kind = kind(question, row);
    return Optional.of(
        new RowView(
            names.of(path),
            kind,
            row.relevant(),
            words(path, question),
            row.required(),
            kind.equals("shown") ? inWords(question, row) : value(question, row),
            input(question),
            question.type().isSelect() ? choices(path, question, row) : List.of(),
            remarks.errors().get(path),
            proposals(path, question),
            remarks.theirs().get(path),
            remarks.fresh().contains(question.id()),
            file(row),
            FileAnswer.asksDescription(question) ? description(row) : null,
            List.of(),
            null));
  }

  private RowView.@Nullable FileView file(FormRow row) {
    return row.answer()
        .map(answer -> remarks.files().get(FileAnswer.of(answer.text()).file()))
        .orElse(null);
  }

  private static RowView.Description description(FormRow row) {
    var picture = row.answer().map(answer -> FileAnswer.of(answer.text())).orElse(null);
    return picture == null
        ? new RowView.Description("", false, false)
        : new RowView.Description(picture.description(), picture.decorative(), picture.isUnsaid());
  }

  private static boolean isUnseen(Question question) {
    return switch (question.type()) {
      case CALCULATE, HIDDEN, START, END, TODAY -> true;
      default -> false;
    };
  }

  private static String kind(Question question, FormRow row) {
    if (question.type() == QuestionType.NOTE) {
      return "note";
    }
    if (row.readOnly() || !question.rules().calculation().isBlank()) {
      return "shown";
    }
    return switch (question.type()) {
      case TEXT, NOTE, CALCULATE, HIDDEN, START, END, TODAY ->
          question.kind() == QuestionKind.LONG_TEXT ? "textarea" : "text";
      case INTEGER, DECIMAL -> question.kind() == QuestionKind.MONEY ? "money" : "number";
      case RANGE -> "number";
      case SELECT_ONE -> "radio";
      case SELECT_MULTIPLE -> "checks";
      case RANK -> "rank";
      case DATE -> "date";
      case TIME -> "time";
      case DATE_TIME -> "moment";
      case ACKNOWLEDGE -> "tick";
      case FILE, IMAGE -> "file";
    };
  }

  private Words words(AnswerPath path, FormItem item) {
    var wording = item.wording();
    var at = item instanceof Repeat ? path.at(1) : path;
    var label = run.words(at, wording.label());
    return new Words(
        label.isBlank() && item instanceof Question ? item.name() : label,
        spoken(wording.label()),
        run.words(at, wording.hint()),
        run.words(at, wording.guidance()));
  }

  /** The language in which a text is given. */
  private String spoken(LocalizedText text) {
    return text.exactly(language.tag()).isPresent() || text.isEmpty()
        ? language.tag()
        : text.exactly(form.definition().defaultLanguage()).isPresent()
            ? form.definition().defaultLanguage()
            : text.byLanguage().keySet().iterator().next();
  }

  private String value(Question question, FormRow row) {
    return row.answer().map(answer -> typed(question, answer)).orElse("");
  }

  private String typed(Question question, Answer answer) {
    if (!answer.read()) {
      return answer.text();
    }
    return switch (question.type()) {
      case DATE_TIME ->
          answer.text().length() > 16 ? answer.text().substring(0, 16) : answer.text();
      case TIME -> answer.text().length() > 5 ? answer.text().substring(0, 5) : answer.text();
      default ->
          registers
              .name(question.kind().word(), answer.text(), language)
              .orElseGet(() -> AnswerReader.shown(question, answer, language));
    };
  }

  private AnswerWords words() {
    return new AnswerWords(form.definition(), run, registers, language, AnswerWords.Style.LINE);
  }

  private String inWords(Question question, FormRow row) {
    return row.answer().map(answer -> words().say(row, question, answer)).orElse("");
  }

  private Input input(Question question) {
    var parameters = question.parameters();
    return switch (question.kind()) {
      case EMAIL -> new Input("email", "", "email", "email", null, null, null, null);
      case URL -> new Input("url", "", "url", "url", null, null, null, null);
      case PHONE -> new Input("tel", "", "tel", "tel", null, null, null, null);
      case PERSON -> new Input("text", "", "name", null, null, null, null, null);
      case MONEY ->
          new Input("text", question.terms().currency(), null, "decimal", null, null, null, null);
      case ORGANISATION, PLACE -> register(question);
      case PLAIN, LONG_TEXT, YES_NO ->
          question.type() == QuestionType.RANGE
              ? new Input(
                  "number",
                  question.terms().unit(),
                  null,
                  null,
                  null,
                  parameters.getOrDefault("start", "0"),
                  parameters.getOrDefault("end", "10"),
                  parameters.getOrDefault("step", "1"))
              : plain(question);
    };
  }

  private Input register(Question question) {
    var complete = question.kind() == QuestionKind.ORGANISATION ? "organization" : "off";
    var from = registers.proposals(question.kind().word(), language);
    return new Input("text", "", complete, null, from.orElse(null), null, null, null);
  }

  private static Input plain(Question question) {
    var mode = question.type().isNumber() ? "decimal" : null;
    var complete = question.parameters().get("autocomplete");
    return new Input("text", question.terms().unit(), complete, mode, null, null, null, null);
  }

  private List<ChoiceView> choices(AnswerPath path, Question question, FormRow row) {
    var taken = row.answer().map(Answer::choices).orElse(List.of());
    var views = new ArrayList<ChoiceView>();
    var name = names.of(path);
    for (var choice : run.choices(path)) {
      var id = id(name, question, choice, views.isEmpty());
      var place = taken.indexOf(choice.name());
      views.add(
          new ChoiceView(
              id,
              choice.name(),
              label(path, choice),
              spoken(choice.label()),
              place >= 0,
              place < 0 ? "" : String.valueOf(place + 1),
              isFull(question, choice),
              question.parameters().getOrDefault("waiting", "no").equals("yes"),
              left(question, choice)));
    }
    return views;
  }

  /** The first of several boxes is where links to the question lead. */
  private String id(String name, Question question, Choice choice, boolean first) {
    var number = form.definition().choices(question).indexOf(choice);
    if (question.type() == QuestionType.RANK) {
      return name + ".n" + number;
    }
    return first ? name : name + "." + number;
  }

  private String label(AnswerPath path, Choice choice) {
    var label = run.words(path, choice.label());
    return label.isBlank() ? choice.name() : label;
  }

  /** How many places are left where few are; of what is full something else is said. */
  private @Nullable Integer left(Question question, Choice choice) {
    var level = remarks.levels().get(new Option(question.id(), choice.name()));
    return level == null || choice.quota() == null || level.isFull()
        ? null
        : Integer.valueOf(level.quota() - level.taken());
  }

  private boolean isFull(Question question, Choice choice) {
    var level = remarks.levels().get(new Option(question.id(), choice.name()));
    return level != null && level.isFull() && choice.quota() != null;
  }

  private List<String> proposals(AnswerPath path, Question question) {
    return remarks.unclear().getOrDefault(path, List.of()).stream()
        .map(answer -> AnswerReader.shown(question, answer, language))
        .toList();
  }

  /** Whether choices are drawn as a list to open, since there are many or the form wants it. */
  public static boolean isList(RowView row) {
    return row.choices().size() > MOST_RADIOS;
  }
}
