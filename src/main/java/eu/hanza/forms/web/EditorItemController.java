package eu.hanza.forms.web;

import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormProblem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.Wording;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.forms.web.EditorDesk.Outcome;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one row of a form, and the page on which a row is added. */
@Pages
class EditorItemController {

  private static final String BASE = "/office/forms/{id}/edit";
  private static final String VIEW = "forms/editor-item";

  /** Rules that nobody can read are not kept; what else is wrong with rules is a problem. */
  private static final Map<String, String> RULES =
      Map.of(
          "relevant", "relevant-rule",
          "required", "required-rule",
          "constraint", "constraint-rule",
          "calculation", "calculation",
          "default", "default",
          "choice_filter", "filter",
          "read_only", "read-only",
          "repeat_count", "count");

  private static final Set<String> UNREADABLE =
      Set.of(
          "forms.office.rule.syntax",
          "forms.office.rule.too-deep",
          "forms.office.rule.too-long",
          "forms.office.rule.number");

  private final FormBook book;
  private final EditorDesk desk;
  private final EditorAnswers answers;
  private final EditorWords words;
  private final FormReader reader;

  EditorItemController(
      FormBook book, EditorDesk desk, EditorAnswers answers, EditorWords words, FormReader reader) {
    this.book = book;
    this.desk = desk;
    this.answers = answers;
    this.words = words;
    this.reader = reader;
  }

  @GetMapping(BASE + "/item")
  String item(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String item,
      Language language,
      Model model) {
    if (item.isEmpty()) {
      return EditorAnswers.to(language, EditorAnswers.base(FormId.of(id)));
    }
    var draft = desk.draft(FormId.of(id));
    var row = row(draft, item);
    return show(draft, row, EditorInput.NONE, FormErrors.NONE, language, model);
  }

  private static FormItem row(FormDraft draft, String item) {
    return draft
        .definition()
        .item(new QuestionId(item))
        .orElseThrow(() -> new NotFoundException("row " + item));
  }

  private String show(
      FormDraft draft,
      FormItem row,
      EditorInput input,
      FormErrors errors,
      Language language,
      Model model) {
    var form = draft.definition();
    var problems = problems(form, row).stream().map(one -> words.problem(one, language)).toList();
    var view = new EditorItemView(form, row, language, input, words);
    model.addAttribute("page", view.page(draft, problems, errors));
    return VIEW;
  }

  private List<FormProblem> problems(FormDefinition form, FormItem row) {
    CheckedForm checked = book.check(form);
    return checked.problems().stream()
        .filter(one -> one.item().equals(row.name()) && !row.retired())
        .toList();
  }

  @PostMapping(BASE + "/item")
  String save(
      @PathVariable String id,
      @RequestParam String item,
      @RequestParam int revision,
      @RequestParam Map<String, String> sent,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var draft = desk.draft(form);
    var input = new EditorInput(sent);
    if (draft.revision() != revision) {
      var outcome = desk.keep(form, revision, draft.definition(), Optional.empty());
      return unkept(form, outcome, item, input, language, model, response, next);
    }
    var edits =
        new EditorItemEdits(
            draft.definition(), desk.published(draft), new QuestionId(item), input, language);
    row(draft, item);
    edits.apply();
    var refusals = new ArrayList<>(edits.refusals());
    refusals.addAll(unreadable(edits));
    if (!refusals.isEmpty()) {
      response.setStatus(422);
      var errors = reader.errors(refusals, "forms.office.field", language);
      return show(draft, row(draft, item), input, errors, language, model);
    }
    var outcome = desk.keep(form, revision, edits.form(), Optional.of(edits.id()));
    return outcome instanceof Outcome.Kept
        ? kept(form, edits.id(), input, language, next)
        : unkept(form, outcome, item, input, language, model, response, next);
  }

  private List<Refusal> unreadable(EditorItemEdits edits) {
    var row = edits.form().item(edits.id()).orElseThrow();
    return problems(edits.form(), row).stream()
        .filter(one -> UNREADABLE.contains(one.key()))
        .map(
            one ->
                Refusal.of(one.key(), one.values())
                    .at(RULES.getOrDefault(one.column(), "relevant-rule")))
        .toList();
  }

  private static String kept(
      FormId form, QuestionId item, EditorInput input, Language language, RedirectAttributes next) {
    Notice.done(next, "forms.office.kept");
    var base = EditorAnswers.base(form);
    var stays = !input.text("then").isEmpty() && !input.text("then").equals("back");
    return EditorAnswers.to(
        language,
        stays ? EditorAnswers.item(form, item) : base + "#row-" + EditorAnswers.encoded(item));
  }

  /**
   * What was typed stays on the page, as long as there is one; why it was not kept is said above.
   */
  private String unkept(
      FormId form,
      Outcome outcome,
      String item,
      EditorInput input,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var late = outcome instanceof Outcome.Late;
    var draft = desk.draft(form);
    var row = draft.definition().item(new QuestionId(item));
    if (row.isEmpty()) {
      return answers.after(outcome, EditorAnswers.base(form), language, next);
    }
    response.setStatus(late ? 409 : 422);
    var why = new FormErrors.FieldError("", words.said(outcome, language));
    return show(draft, row.get(), input, new FormErrors(List.of(why)), language, model);
  }

  @GetMapping(BASE + "/add")
  String add(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String into,
      @RequestParam(defaultValue = "") String after,
      Language language,
      Model model) {
    var draft = desk.draft(FormId.of(id));
    var page =
        page(draft, into, after, draft.revision(), EditorInput.NONE, FormErrors.NONE, language);
    model.addAttribute("page", page);
    return FormPage.TEMPLATE;
  }

  private FormPage page(
      FormDraft draft,
      String into,
      String after,
      int revision,
      EditorInput input,
      FormErrors errors,
      Language language) {
    var base = EditorAnswers.base(draft.summary().id());
    var query = "?into=" + into + "&after=" + after + "&revision=" + revision;
    var fields = new ArrayList<FieldView>();
    var form = draft.definition();
    if (!isTable(form, into)) {
      fields.add(kinds(input, language));
    }
    var label = words.t(language, "forms.office.words.label");
    new EditorFields(words, language, input)
        .inLanguages("label", false, form.languages(), LocalizedText.EMPTY)
        .forEach(field -> fields.add(called(field, label)));
    return new FormPage(
        form.title().in(language).text(),
        words.t(language, "forms.office.add.title"),
        words.t(language, "forms.office.add.lede"),
        base + "/add" + query,
        base,
        fields,
        errors,
        words.t(language, "forms.office.add.submit"));
  }

  private static FieldView called(FieldView field, String label) {
    var named = FieldView.text(field.name(), label + " (" + field.label() + ")", field.value());
    return field.lang() == null ? named : named.in(field.lang());
  }

  private FieldView kinds(EditorInput input, Language language) {
    var kinds =
        EditorKind.offered().stream()
            .map(kind -> new Option(kind.name(), words.t(language, kind.key())))
            .toList();
    return FieldView.choice(
        "kind",
        words.t(language, "forms.office.field.kind"),
        input.text("kind", EditorKind.SHORT_TEXT.name()),
        kinds);
  }

  private static boolean isTable(FormDefinition form, String into) {
    return !into.isEmpty()
        && form.item(new QuestionId(into))
            .filter(item -> EditorKind.of(item) == EditorKind.TABLE)
            .isPresent();
  }

  @PostMapping(BASE + "/add")
  String create(
      @PathVariable String id,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") String into,
      @RequestParam(defaultValue = "") String after,
      @RequestParam Map<String, String> sent,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var draft = desk.draft(form);
    var input = new EditorInput(sent);
    var item = item(draft.definition(), into, input);
    var place =
        !into.isEmpty()
            ? new Place.Into(new QuestionId(into))
            : after.isEmpty() ? new Place.AtEnd() : new Place.After(new QuestionId(after));
    if (item.wording().label().isEmpty()) {
      response.setStatus(422);
      var field = "label-" + draft.definition().defaultLanguage();
      var errors = reader.errors(List.of(Refusal.of("forms.office.add.label").at(field)), language);
      model.addAttribute("page", page(draft, into, after, revision, input, errors, language));
      return FormPage.TEMPLATE;
    }
    var outcome = desk.apply(form, revision, added(item, place));
    return outcome instanceof Outcome.Kept(var about) && about.isPresent()
        ? EditorAnswers.to(language, EditorAnswers.item(form, about.get()))
        : answers.after(outcome, EditorAnswers.base(form), language, next);
  }

  /** A question between yes and no has its two choices from the start. */
  private static FormEdit added(FormItem item, Place place) {
    if (item instanceof Question question && EditorKind.of(item) == EditorKind.YES_NO) {
      var choices =
          List.of(
              Choice.of("yes", LocalizedText.of("tak", "yes").with("uk", "так")),
              Choice.of("no", LocalizedText.of("nie", "no").with("uk", "ні")));
      var named =
          Question.of(name(question), question.type())
              .withWording(question.wording())
              .withAppearance(question.appearance())
              .withList("yes_no");
      var part =
          FormDefinition.of("part", "pl", List.of(named)).withLists(Map.of("yes_no", choices));
      return new FormEdit.Insert(part, place);
    }
    return new FormEdit.Add(item, place);
  }

  private static String name(Question question) {
    var label = question.wording().label().byLanguage().values().iterator().next();
    return "q_" + Slug.of(label).value().replace('-', '_');
  }

  private static FormItem item(FormDefinition form, String into, EditorInput input) {
    var words = Wording.of(input.texts("label", form.languages(), LocalizedText.EMPTY));
    if (isTable(form, into)) {
      return statement(form, new QuestionId(into), words);
    }
    var kind =
        EditorKind.offered().stream()
            .filter(one -> one.name().equals(input.text("kind")))
            .findFirst()
            .orElse(EditorKind.SHORT_TEXT);
    return kind.item(words, "PLN");
  }

  /** A row of a table asks for the same choices as those before it. */
  private static FormItem statement(FormDefinition form, QuestionId table, Wording words) {
    var list =
        form.item(table).stream()
            .flatMap(FormItem::all)
            .filter(item -> item instanceof Question q && q.type().isSelect() && !q.retired())
            .map(item -> ((Question) item).list())
            .findFirst()
            .orElse("");
    return ((Question) EditorKind.ONE.item(words, "")).withList(list);
  }
}
