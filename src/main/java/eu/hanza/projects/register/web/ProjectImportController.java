package eu.hanza.projects.register.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.projects.register.ProjectImport;
import eu.hanza.projects.register.ProjectImport.Decision;
import eu.hanza.projects.register.ProjectImport.Sent;
import eu.hanza.projects.register.ProjectImport.Upload;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.RowDecisions;
import eu.hanza.tables.Cell;
import eu.hanza.tables.TableReader.Encoding;
import eu.hanza.tables.TableWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes tables of projects in: a look first, then all rows or none. */
@Pages
class ProjectImportController {

  private static final String PATH = "/office/projects/import";
  private static final String VIEW = "projects/import";

  private final ProjectImport imports;
  private final ProjectImportPages pages;
  private final FormReader reader;

  ProjectImportController(ProjectImport imports, ProjectImportPages pages, FormReader reader) {
    this.imports = imports;
    this.pages = pages;
    this.reader = reader;
  }

  @GetMapping(PATH)
  String form(Language language, Actor actor, Model model) {
    actor.must(actor.coordinatesAny(), "import projects");
    model.addAttribute("page", pages.form(actor, FormErrors.NONE, language));
    return VIEW;
  }

  @GetMapping(PATH + "/template.{ending:csv|xlsx}")
  void template(@PathVariable String ending, Actor actor, HttpServletResponse response)
      throws IOException {
    actor.must(actor.coordinatesAny(), "import projects");
    var isText = ending.equals("csv");
    response.setContentType(
        isText
            ? "text/csv;charset=UTF-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("projects." + ending).build().toString());
    var out = response.getOutputStream();
    var example = Stream.of(pages.example().stream().map(Cell::of).toList());
    if (isText) {
      TableWriter.csv(out, TableWriter.ByteOrderMark.WITH, ProjectImport.COLUMNS, example);
    } else {
      TableWriter.xlsx(out, "projects", ProjectImport.COLUMNS, example);
    }
  }

  @PostMapping(PATH)
  String upload(
      @RequestParam MultipartFile file,
      @RequestParam String programme,
      @RequestParam(defaultValue = "false") boolean published,
      @RequestParam(defaultValue = "UTF_8") Encoding encoding,
      Language language,
      Actor actor,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var sent =
        new Sent(
            ProgrammeId.of(programme),
            published,
            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
            encoding);
    return switch (imports.upload(actor, sent, file.getBytes())) {
      case Upload.Looked(var id, var report) -> "redirect:/" + language.tag() + PATH + "/" + id;
      case Upload.Unreadable(var why) -> {
        response.setStatus(422);
        var errors = reader.errors(List.of(why.at("file")), language);
        model.addAttribute("page", pages.form(actor, errors, language));
        yield VIEW;
      }
    };
  }

  @GetMapping(PATH + "/{id}")
  String look(@PathVariable String id, Language language, Actor actor, Model model) {
    model.addAttribute("page", pages.look(actor, id, FormErrors.NONE, language));
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
    var done = pages.done(imports.look(actor, id), language);
    List<Refusal> refused = imports.confirm(actor, id, RowDecisions.of(sent, Decision.class));
    if (refused.isEmpty()) {
      Notice.said(next, done);
      return "redirect:/" + language.tag() + "/office/projects";
    }
    response.setStatus(422);
    var errors = reader.errors(refused, language);
    model.addAttribute("page", pages.look(actor, id, errors, language));
    return VIEW;
  }
}
