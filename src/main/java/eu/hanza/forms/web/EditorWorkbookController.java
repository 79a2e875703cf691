package eu.hanza.forms.web;

import eu.hanza.forms.FormDraft;
import eu.hanza.forms.FormId;
import eu.hanza.forms.XlsForms;
import eu.hanza.forms.change.DraftImport;
import eu.hanza.forms.web.EditorDesk.Outcome;
import eu.hanza.forms.web.EditorStarts.Start;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Slug;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the draft of a form out as a workbook, and another workbook in instead of it. */
@Pages
class EditorWorkbookController {

  private static final String BASE = "/office/forms/{id}/edit";
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final EditorDesk desk;
  private final EditorStarts starts;
  private final EditorAnswers answers;
  private final EditorWords words;

  EditorWorkbookController(
      EditorDesk desk, EditorStarts starts, EditorAnswers answers, EditorWords words) {
    this.desk = desk;
    this.starts = starts;
    this.answers = answers;
    this.words = words;
  }

  @GetMapping(BASE + "/workbook.xlsx")
  ResponseEntity<byte[]> export(@PathVariable String id) {
    var form = desk.draft(FormId.of(id)).definition();
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(form.formId()))
        .body(XlsForms.write(form));
  }

  static String attachment(String name) {
    return ContentDisposition.attachment().filename(Slug.of(name) + ".xlsx").build().toString();
  }

  @GetMapping(BASE + "/import")
  String form(@PathVariable String id, Language language, Model model) {
    var draft = desk.draft(FormId.of(id));
    model.addAttribute("page", page(draft, draft.revision(), FormErrors.NONE, language));
    return FormPage.TEMPLATE;
  }

  private FormPage page(FormDraft draft, int revision, FormErrors errors, Language language) {
    var base = EditorAnswers.base(draft.summary().id());
    return new FormPage(
        draft.definition().title().in(language).text(),
        words.t(language, "forms.office.import.title"),
        words.t(language, "forms.office.import.lede"),
        base + "/import?revision=" + revision,
        base,
        List.of(FieldView.of("file", "file", words.t(language, "forms.office.field.file"), "")),
        errors,
        words.t(language, "forms.office.import.submit"));
  }

  @PostMapping(BASE + "/import")
  String replace(
      @PathVariable String id,
      @RequestParam int revision,
      @RequestParam MultipartFile file,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var form = FormId.of(id);
    var draft = desk.draft(form);
    if (file.isEmpty()) {
      return refused(draft, revision, starts.missing("file", language), language, model, response);
    }
    return switch (starts.workbook(file, language)) {
      case Start.Refused(var errors) -> refused(draft, revision, errors, language, model, response);
      case Start.Ready(var read, var notes) -> {
        var merged = DraftImport.of(read, desk.published(draft));
        var outcome = desk.keep(form, revision, merged, Optional.empty());
        if (outcome instanceof Outcome.Kept) {
          Notice.said(next, starts.said(notes, language));
          yield EditorAnswers.to(language, EditorAnswers.base(form));
        }
        yield answers.after(outcome, EditorAnswers.base(form), language, next);
      }
    };
  }

  private String refused(
      FormDraft draft,
      int revision,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    model.addAttribute("page", page(draft, revision, errors, language));
    return FormPage.TEMPLATE;
  }
}
