package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationColumns;
import eu.hanza.network.OrganisationImport;
import eu.hanza.network.OrganisationImport.Decision;
import eu.hanza.network.OrganisationImport.Upload;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.web.ImportPage.Row;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.RowDecisions;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.TableReader.Encoding;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes tables of organisations in: a look first, then all rows or none. */
@Pages
class ImportController {

  private static final String PATH = "/office/organisations/import";
  private static final String VIEW = "network/import";
  private static final int SHOWN = 500;

  private final OrganisationImport imports;
  private final OrganisationRegister register;
  private final FormReader reader;
  private final Messages messages;

  ImportController(
      OrganisationImport imports,
      OrganisationRegister register,
      FormReader reader,
      Messages messages) {
    this.imports = imports;
    this.register = register;
    this.reader = reader;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String form(Language language, Actor actor, Model model) {
    actor.must(register.mayKeep(actor), "import organisations");
    model.addAttribute("page", page(language, actor, null, null, FormErrors.NONE));
    return VIEW;
  }

  @PostMapping(PATH)
  String upload(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "UTF_8") Encoding encoding,
      Language language,
      Actor actor,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return switch (imports.upload(actor, name, encoding, file.getBytes())) {
      case Upload.Looked(var id, var report) -> "redirect:/" + language.tag() + PATH + "/" + id;
      case Upload.Unreadable(var why) -> {
        response.setStatus(422);
        var errors = reader.errors(List.of(why.at("file")), language);
        model.addAttribute("page", page(language, actor, null, null, errors));
        yield VIEW;
      }
    };
  }

  @GetMapping(PATH + "/{id}")
  String look(@PathVariable String id, Language language, Actor actor, Model model) {
    model.addAttribute("page", page(language, actor, id, imports.look(actor, id), FormErrors.NONE));
    return VIEW;
  }

  @PostMapping(PATH + "/{id}")
  String confirm(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Language language,
      Actor actor,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var counts = String.join(" ", counts(imports.look(actor, id), language));
    var refused = imports.confirm(actor, id, RowDecisions.of(sent, Decision.class));
    if (refused.isEmpty()) {
      Notice.said(
          next, messages.text(language, "network.office.imported.counts", "counts", counts));
      return "redirect:/" + language.tag() + "/office/organisations";
    }
    response.setStatus(422);
    var errors = reader.errors(refused, language);
    model.addAttribute("page", page(language, actor, id, imports.look(actor, id), errors));
    return VIEW;
  }

  private ImportPage page(
      Language language,
      Actor actor,
      @Nullable String id,
      @Nullable DryRunReport report,
      FormErrors errors) {
    var rows = report == null ? List.<RowOutcome>of() : report.rows();
    return new ImportPage(
        id,
        report == null ? List.of() : counts(report, language),
        id == null ? List.of() : imports.ignored(actor, id),
        rows.stream()
            .sorted(Comparator.comparingInt(row -> urgency(row.outcome())))
            .limit(SHOWN)
            .map(row -> row(row, language))
            .toList(),
        report != null && report.isClean(),
        errors,
        OrganisationColumns.ALL);
  }

  private static int urgency(Outcome outcome) {
    return switch (outcome) {
      case REFUSED -> 0;
      case DOUBTFUL -> 1;
      case CHANGED -> 2;
      case CREATED -> 3;
      case UNCHANGED -> 4;
    };
  }

  private List<String> counts(DryRunReport report, Language language) {
    return report.counts().entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .map(
            one ->
                messages.text(language, "network.office.rows." + one.getKey(), "n", one.getValue()))
        .toList();
  }

  private Row row(RowOutcome row, Language language) {
    var reasons = row.reasons().stream().map(why -> reason(why, language));
    var changes =
        row.changes().stream()
            .map(
                change ->
                    messages.text(
                        language,
                        "network.office.change",
                        "field",
                        messages.text(language, "network.history.field." + change.column()),
                        "before",
                        change.before().isEmpty() ? "–" : change.before(),
                        "after",
                        change.after().isEmpty() ? "–" : change.after()));
    return new Row(
        row.row(),
        messages.text(language, "network.office.outcome." + row.outcome()),
        switch (row.outcome()) {
          case CREATED, CHANGED -> "on";
          case DOUBTFUL -> "warn";
          case REFUSED -> "off";
          case UNCHANGED -> "";
        },
        row.label(),
        Stream.concat(reasons, changes).toList(),
        row.outcome() == Outcome.DOUBTFUL);
  }

  private String reason(Refusal why, Language language) {
    var text = messages.text(language, why);
    return why.field() == null ? text : why.field() + ": " + text;
  }
}
