package eu.hanza.events.attendance;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.TableLimits;
import eu.hanza.tables.TableReader;
import eu.hanza.tables.TableReading;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The import of another system's attendance list, with its preview. */
@Pages
class ImportController {

  private static final String BASE = "/office/events/{id}/attendance/import";
  private static final TableLimits LIMITS = TableLimits.USUAL.withRows(5_000);

  private final Gatherings gatherings;
  private final ForeignList list;
  private final FormReader forms;
  private final Messages messages;

  ImportController(Gatherings gatherings, ForeignList list, FormReader forms, Messages messages) {
    this.gatherings = gatherings;
    this.list = list;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping(BASE)
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      Language language,
      Model model) {
    var where = gatherings.kept(actor, EventId.of(id), session);
    model.addAttribute("page", page(actor, where, "", FormErrors.NONE, language));
    return "events/import-attendance";
  }

  @PostMapping(BASE)
  String stage(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      @RequestParam(defaultValue = "") String system,
      @RequestParam MultipartFile file,
      Language language,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var where = gatherings.kept(actor, EventId.of(id), session);
    var refusals = read(actor, where, system.strip(), file);
    var errors = forms.errors(refusals, "events.office.import.form", language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    model.addAttribute("page", page(actor, where, system, errors, language));
    return "events/import-attendance";
  }

  private List<Refusal> read(Actor actor, Gathering where, String system, MultipartFile file)
      throws IOException {
    if (system.isEmpty()) {
      return List.of(Refusal.of("shell.error.NotBlank").at("system"));
    }
    try (var in = file.getInputStream()) {
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      return switch (TableReader.read(in, name, LIMITS)) {
        case TableReading.Unreadable(var why) -> List.of(why.at("file"));
        case TableReading.Sheet sheet -> list.stage(actor, where, system, sheet);
      };
    }
  }

  @PostMapping(BASE + "/apply")
  String apply(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String session,
      Language language,
      RedirectAttributes next) {
    var where = gatherings.kept(actor, EventId.of(id), session);
    var report = list.apply(actor, where);
    Notice.said(next, String.join(" · ", counts(report, language)));
    return "redirect:/" + language.tag() + where.path();
  }

  private List<String> counts(DryRunReport report, Language language) {
    var matched = report.count(Outcome.CHANGED) + report.count(Outcome.UNCHANGED);
    return List.of(
        messages.text(language, "events.office.import.new", "n", report.count(Outcome.CREATED)),
        messages.text(
            language,
            "events.office.import.matched",
            "n",
            matched,
            "changed",
            report.count(Outcome.CHANGED)),
        messages.text(
            language, "events.office.import.review", "n", report.count(Outcome.DOUBTFUL)));
  }

  private ImportPage page(
      Actor actor, Gathering where, String system, FormErrors errors, Language language) {
    var title = where.title().in(language);
    var report = list.preview(actor, where);
    return new ImportPage(
        where.event().id().toString(),
        where.query(),
        title.text(),
        title.language(),
        where.path(),
        report.map(one -> counts(one, language)).orElse(List.of()),
        report
            .map(one -> one.rows().stream().map(row -> row(row, language)).toList())
            .orElse(List.of()),
        system,
        errors);
  }

  private ImportPage.Row row(RowOutcome row, Language language) {
    return new ImportPage.Row(
        row.row(),
        row.label(),
        messages.text(language, "events.office.import.outcome." + row.outcome()),
        row.reasons().stream()
            .map(reason -> messages.text(language, reason))
            .collect(Collectors.joining(" ")));
  }
}
