package eu.hanza.forms.web;

import eu.hanza.forms.AnswerError;
import eu.hanza.forms.AnswerMoment;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.forms.view.FormPainter;
import eu.hanza.forms.view.Remarks;
import eu.hanza.forms.web.SectionPage.ErrorLink;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The preview of a form that is being written, in each of its languages, to be tried out. */
@Pages
class EditorTryController {

  private static final String PATH = "/office/forms/{id}/edit/try";

  private final FormBook book;
  private final EditorDesk desk;
  private final EditorWords words;
  private final FillPages fill;
  private final Clock clock;

  EditorTryController(
      FormBook book, EditorDesk desk, EditorWords words, FillPages fill, Clock clock) {
    this.book = book;
    this.desk = desk;
    this.words = words;
    this.fill = fill;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String in,
      Language language,
      Model model) {
    model.addAttribute("page", page(desk.draft(FormId.of(id)), in, Map.of(), language));
    return "forms/editor-try";
  }

  @PostMapping(PATH)
  String answered(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String in,
      Language language,
      HttpServletRequest request,
      Model model) {
    var sent = request.getParameterMap();
    model.addAttribute("page", page(desk.draft(FormId.of(id)), in, sent, language));
    return "forms/editor-try";
  }

  private EditorTryPage page(
      FormDraft draft, String in, Map<String, String[]> sent, Language reader) {
    var form = draft.definition();
    var spoken = spoken(draft);
    var shown =
        Language.of(in)
            .filter(spoken::contains)
            .orElse(spoken.contains(reader) ? reader : spoken.getFirst());
    var checked = book.check(form);
    var problems =
        checked.problems().stream()
            .filter(problem -> problem.refused())
            .map(problem -> EditorProblems.view(problem, form, reader, words))
            .toList();
    var base = EditorAnswers.base(draft.summary().id());
    var title = TextView.of(form.title(), reader);
    var languages = spoken.stream().map(l -> new Option(l.tag(), l.ownName())).toList();
    var missing =
        (int)
            EditorTexts.of(form).stream()
                .filter(text -> text.text().exactly(shown.tag()).isEmpty())
                .count();
    if (!problems.isEmpty()) {
      return new EditorTryPage(
          base, title, shown.tag(), languages, problems, List.of(), false, List.of(), missing);
    }
    var zone = draft.summary().terms().zone();
    var moment = AnswerMoment.of(clock.instant(), zone, shown.tag());
    var trial = new EditorTrial(checked, sent, moment);
    var run = trial.run(fill.registers(), shown);
    var errors = trial.isSent() ? errors(run, shown) : Map.<AnswerPath, String>of();
    var remarks = new Remarks(errors, Map.of(), Map.of(), Set.of(), Map.of(), Map.of());
    var painter = new FormPainter(checked, run, shown, fill.registers(), remarks);
    return new EditorTryPage(
        base,
        title,
        shown.tag(),
        languages,
        problems,
        painter.rows(form.items()),
        trial.isSent(),
        links(checked, run, errors, shown),
        missing);
  }

  /** The languages of the form that the pages of Hanza have too; Polish where there is none. */
  private static List<Language> spoken(FormDraft draft) {
    var spoken =
        draft.definition().languages().stream()
            .flatMap(one -> Language.of(one.tag()).stream())
            .toList();
    return spoken.isEmpty() ? List.of(Language.PL) : spoken;
  }

  private Map<AnswerPath, String> errors(FormRun run, Language language) {
    var byPath = new HashMap<AnswerPath, String>();
    for (AnswerError error : run.errors()) {
      byPath.putIfAbsent(error.path(), fill.words(error, language));
    }
    return byPath;
  }

  private static List<ErrorLink> links(
      CheckedForm form, FormRun run, Map<AnswerPath, String> errors, Language language) {
    var names = new FieldNames(form.definition());
    return run.rows().stream()
        .filter(row -> errors.containsKey(row.path()))
        .map(
            row ->
                new ErrorLink(
                    "#" + names.of(row.path()),
                    called(run, row.path(), row.item()),
                    language.tag(),
                    errors.getOrDefault(row.path(), "")))
        .toList();
  }

  private static String called(FormRun run, AnswerPath path, FormItem item) {
    var label = run.words(path, item.wording().label());
    return label.isBlank() ? item.name() : label;
  }
}
