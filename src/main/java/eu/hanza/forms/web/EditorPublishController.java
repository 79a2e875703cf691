package eu.hanza.forms.web;

import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormEdition;
import eu.hanza.forms.FormHomes;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.PublishResult;
import eu.hanza.forms.ResponseState;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.XlsForms;
import eu.hanza.forms.change.FormChange;
import eu.hanza.forms.change.FormChange.Weight;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What publishing a form would do, publishing it, and the versions that were published. */
@Pages
class EditorPublishController {

  private static final String BASE = "/office/forms/{id}/edit";
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final FormBook book;
  private final FormHomes homes;
  private final SubmissionDesk submissions;
  private final EditorDesk desk;
  private final Respondents respondents;
  private final EditorWords words;
  private final FormReader reader;

  EditorPublishController(
      FormBook book,
      FormHomes homes,
      SubmissionDesk submissions,
      EditorDesk desk,
      Respondents respondents,
      EditorWords words,
      FormReader reader) {
    this.book = book;
    this.homes = homes;
    this.submissions = submissions;
    this.desk = desk;
    this.respondents = respondents;
    this.words = words;
    this.reader = reader;
  }

  @GetMapping(BASE + "/publish")
  String effects(@PathVariable String id, Language language, Model model) {
    var draft = desk.draft(FormId.of(id));
    model.addAttribute("page", page(draft, FormErrors.NONE, language));
    return "forms/editor-publish";
  }

  private FormChange change(FormDraft draft) {
    return desk.published(draft)
        .map(published -> FormChange.between(published, draft.definition()))
        .orElse(new FormChange(List.of()));
  }

  private EditorPublishPage page(FormDraft draft, FormErrors errors, Language language) {
    var form = draft.definition();
    var change = change(draft);
    var against = book.hindrances(draft);
    var problems =
        against.stream()
            .flatMap(one -> one.problems().stream())
            .map(problem -> EditorProblems.view(problem, form, language, words))
            .toList();
    var reasons =
        against.stream()
            .flatMap(one -> one.reasons().stream())
            .map(why -> words.refusal(why, language))
            .toList();
    var summary = draft.summary();
    return new EditorPublishPage(
        EditorAnswers.base(summary.id()),
        TextView.of(form.title(), language),
        draft.revision(),
        summary.published() + 1,
        groups(change, draft, language),
        submissions.counts(summary.id()).getOrDefault(ResponseState.DRAFT, 0),
        change.weight() == Weight.BREAKING,
        problems,
        reasons,
        errors);
  }

  private List<EditorPublishPage.Changes> groups(
      FormChange change, FormDraft draft, Language language) {
    return Stream.of(Weight.BREAKING, Weight.OF_EFFECT, Weight.HARMLESS)
        .filter(weight -> !change.of(weight).isEmpty())
        .map(
            weight ->
                new EditorPublishPage.Changes(
                    weight.name(),
                    words.differences(
                        new FormChange(change.of(weight)), draft.definition(), language)))
        .toList();
  }

  @PostMapping(BASE + "/publish")
  String publish(
      @PathVariable String id,
      @RequestParam int revision,
      @RequestParam(defaultValue = "false") boolean confirmed,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var form = FormId.of(id);
    var draft = desk.draft(form);
    if (change(draft).weight() == Weight.BREAKING && !confirmed) {
      var why = Refusal.of("forms.office.publish.unconfirmed").at("confirmed");
      return refused(draft, reader.errors(List.of(why), language), language, model, response);
    }
    return switch (book.publish(respondents.actor(), form, revision)) {
      case PublishResult.Published(var number) -> {
        Notice.said(next, words.t(language, "forms.office.publish.done", "number", number));
        yield EditorAnswers.to(language, EditorAnswers.base(form) + "/versions");
      }
      case PublishResult.Refused(var problems, var reasons) -> {
        var told =
            reasons.isEmpty() ? List.of(Refusal.of("forms.office.publish.problems")) : reasons;
        yield refused(draft, errors(told, language), language, model, response);
      }
    };
  }

  /** The page has no fields of the clause: what is wrong there is said of the whole form. */
  private FormErrors errors(List<Refusal> reasons, Language language) {
    return new FormErrors(
        reasons.stream()
            .map(why -> new FormErrors.FieldError("", words.refusal(why, language)))
            .toList());
  }

  private String refused(
      FormDraft draft,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    model.addAttribute("page", page(draft, errors, language));
    return "forms/editor-publish";
  }

  @GetMapping(BASE + "/versions")
  String versions(@PathVariable String id, Language language, Model model) {
    var draft = desk.draft(FormId.of(id));
    var summary = draft.summary();
    var versions =
        book.editions(summary.id()).stream()
            .map(edition -> version(edition, summary, language))
            .toList();
    model.addAttribute(
        "page",
        new EditorVersionsPage(
            EditorAnswers.base(summary.id()),
            TextView.of(draft.definition().title(), language),
            versions));
    return "forms/editor-versions";
  }

  private EditorVersionsPage.Version version(
      FormEdition edition, FormSummary summary, Language language) {
    return new EditorVersionsPage.Version(
        edition.number(),
        at(edition, summary, language),
        edition.hash().substring(0, 12),
        changes(edition, language));
  }

  private String at(FormEdition edition, FormSummary summary, Language language) {
    var zone = homes.get(summary.home(), language).zone();
    return Formats.of(language).date(edition.at().atZone(zone).toLocalDate());
  }

  private List<String> changes(FormEdition edition, Language language) {
    if (edition.number() == 1) {
      return List.of();
    }
    var now = book.version(edition.form(), edition.number()).definition();
    var before = book.version(edition.form(), edition.number() - 1).definition();
    return words.differences(FormChange.between(before, now), now, language);
  }

  @GetMapping(BASE + "/versions/{number}")
  String version(
      @PathVariable String id, @PathVariable int number, Language language, Model model) {
    var summary = desk.draft(FormId.of(id)).summary();
    var form = book.version(summary.id(), number).definition();
    var outline = EditorOutline.of(form, language, words);
    var at =
        book.editions(summary.id()).stream()
            .filter(edition -> edition.number() == number)
            .map(edition -> at(edition, summary, language))
            .findFirst()
            .orElse("");
    model.addAttribute(
        "page",
        new EditorVersionPage(
            EditorAnswers.base(summary.id()),
            TextView.of(form.title(), language),
            number,
            at,
            outline.rows(),
            outline.retired().size()));
    return "forms/editor-version";
  }

  @GetMapping(BASE + "/versions/{number}/workbook.xlsx")
  ResponseEntity<byte[]> export(@PathVariable String id, @PathVariable int number) {
    var summary = desk.draft(FormId.of(id)).summary();
    var form = book.version(summary.id(), number).definition();
    var name = EditorWorkbookController.attachment(form.formId() + "-" + number);
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(XlsForms.write(form));
  }
}
