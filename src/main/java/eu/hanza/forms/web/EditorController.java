package eu.hanza.forms.web;

import eu.hanza.activity.spi.History;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormHomes;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormProblem;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.ResponseState;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.change.FormEdit;
import eu.hanza.forms.change.FormEdit.Direction;
import eu.hanza.forms.change.FormEdit.Place;
import eu.hanza.forms.change.ReadyBlock;
import eu.hanza.forms.web.EditorPage.Problem;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outline of a form that is being written, and what is done to its rows there. */
@Pages
class EditorController {

  private static final String BASE = "/office/forms/{id}/edit";

  private final FormBook book;
  private final FormHomes homes;
  private final EditorDesk desk;
  private final EditorAnswers answers;
  private final EditorWords words;
  private final History history;
  private final SubmissionDesk submissions;
  private final Clock clock;

  EditorController(
      FormBook book,
      FormHomes homes,
      EditorDesk desk,
      EditorAnswers answers,
      EditorWords words,
      History history,
      SubmissionDesk submissions,
      Clock clock) {
    this.book = book;
    this.homes = homes;
    this.desk = desk;
    this.answers = answers;
    this.words = words;
    this.history = history;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping(BASE)
  String outline(@PathVariable String id, Language language, Model model) {
    var draft = desk.draft(FormId.of(id));
    model.addAttribute("page", page(draft, language));
    return "forms/editor";
  }

  private EditorPage page(FormDraft draft, Language language) {
    var form = draft.definition();
    var home = homes.get(draft.summary().home(), language);
    var outline = EditorOutline.of(form, language, words);
    var problems = book.check(form).problems();
    return new EditorPage(
        EditorAnswers.base(draft.summary().id()),
        home.name(),
        home.officePath(),
        TextView.of(form.title(), language),
        state(draft, language),
        draft.revision(),
        outline.rows(),
        outline.retired(),
        problems(problems, true, form, language),
        problems(problems, false, form, language),
        EditorTexts.missing(form),
        blocks(language),
        history.of(draft.summary().id(), language),
        running(draft.summary(), home.asksItself(), language));
  }

  private EditorPage.Running running(FormSummary form, boolean inside, Language language) {
    var window = form.window(clock.instant());
    return new EditorPage.Running(
        words.t(language, "forms.office.terms.state." + window),
        submissions.counts(form.id()).getOrDefault(ResponseState.SUBMITTED, 0),
        "/office/forms/" + form.id(),
        inside || form.published() == 0 ? "" : form.path(),
        form.closedAt() != null,
        form.published() > 0);
  }

  private String state(FormDraft draft, Language language) {
    var summary = draft.summary();
    var key = summary.published() == 0 ? "never" : summary.changed() ? "changed" : "same";
    return words.t(language, "forms.office.editor.state." + key, "number", summary.published());
  }

  private List<Problem> problems(
      List<FormProblem> all, boolean refused, FormDefinition form, Language language) {
    return all.stream()
        .filter(problem -> problem.refused() == refused)
        .map(problem -> EditorProblems.view(problem, form, language, words))
        .toList();
  }

  private List<Option> blocks(Language language) {
    return Arrays.stream(ReadyBlock.values())
        .map(
            block ->
                new Option(block.name(), words.t(language, "forms.office.block." + block.word())))
        .toList();
  }

  @PostMapping(BASE + "/move")
  String move(
      @PathVariable String id,
      @RequestParam String item,
      @RequestParam Direction step,
      @RequestParam int revision,
      Language language,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var outcome = desk.apply(form, revision, new FormEdit.Shift(new QuestionId(item), step));
    return answers.after(
        outcome,
        EditorAnswers.base(form) + "#row-" + EditorAnswers.encoded(new QuestionId(item)),
        language,
        next);
  }

  @PostMapping(BASE + "/delete")
  String delete(
      @PathVariable String id,
      @RequestParam String item,
      @RequestParam int revision,
      Language language,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var outcome = desk.apply(form, revision, new FormEdit.Delete(new QuestionId(item)));
    return answers.after(outcome, EditorAnswers.base(form), language, next);
  }

  @PostMapping(BASE + "/restore")
  String restore(
      @PathVariable String id,
      @RequestParam String item,
      @RequestParam int revision,
      Language language,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var outcome = desk.apply(form, revision, new FormEdit.Restore(new QuestionId(item)));
    return answers.after(
        outcome,
        EditorAnswers.base(form) + "#row-" + EditorAnswers.encoded(new QuestionId(item)),
        language,
        next);
  }

  @PostMapping(BASE + "/blocks")
  String insert(
      @PathVariable String id,
      @RequestParam ReadyBlock block,
      @RequestParam int revision,
      Language language,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var edit = new FormEdit.Insert(block.form(), new Place.AtEnd());
    return answers.after(
        desk.apply(form, revision, edit), EditorAnswers.base(form), language, next);
  }
}
