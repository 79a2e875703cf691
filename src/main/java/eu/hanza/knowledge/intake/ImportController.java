package eu.hanza.knowledge.intake;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.intake.PracticeImport.Decision;
import eu.hanza.knowledge.intake.PracticeImport.Sent;
import eu.hanza.knowledge.intake.PracticeImport.Upload;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.RowDecisions;
import eu.hanza.tables.TableReader.Encoding;
import eu.hanza.tables.TableWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes tables of practices in: a look first, then all rows or none. */
@Pages
class ImportController {

  private static final String PATH = "/office/practices/import";
  private static final String VIEW = "knowledge/import";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PracticeImport imports;
  private final ImportPages pages;

  ImportController(PracticeImport imports, ImportPages pages) {
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping(PATH)
  String form(Actor actor, Language language, Model model) {
    actor.must(actor.editsAny(), "import practices");
    model.addAttribute("page", pages.empty(actor, "", List.of(), language));
    return VIEW;
  }

  /** An empty table with all columns. */
  @GetMapping(PATH + "/template.{kind:csv|xlsx}")
  ResponseEntity<byte[]> template(@PathVariable String kind, Actor actor) throws IOException {
    actor.must(actor.editsAny(), "import practices");
    var out = new ByteArrayOutputStream();
    if (kind.equals("csv")) {
      TableWriter.csv(out, TableWriter.ByteOrderMark.WITH, Column.headers(), Stream.empty());
    } else {
      TableWriter.xlsx(out, "practices", Column.headers(), Stream.empty());
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"practices." + kind + "\"")
        .header(HttpHeaders.CONTENT_TYPE, kind.equals("csv") ? "text/csv;charset=UTF-8" : XLSX)
        .body(out.toByteArray());
  }

  @PostMapping(PATH)
  String upload(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "UTF_8") Encoding encoding,
      @RequestParam String programme,
      @RequestParam(defaultValue = "false") boolean submits,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    var into = ProgrammeId.of(programme);
    var sent = new Sent(into, submits, name, encoding, file.getBytes());
    return switch (imports.upload(actor, sent)) {
      case Upload.Kept(var id) -> "redirect:/" + language.tag() + PATH + "/" + id;
      case Upload.Unreadable(var why) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
            "page", pages.empty(actor, programme, List.of(why.at("file")), language));
        yield VIEW;
      }
    };
  }

  @GetMapping(PATH + "/{id}")
  String look(@PathVariable String id, Actor actor, Language language, Model model) {
    model.addAttribute("page", pages.page(id, imports.look(actor, id), List.of(), language));
    return VIEW;
  }

  @PostMapping(PATH + "/{id}")
  String confirm(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Actor actor,
      Language language,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    List<Refusal> refused = imports.confirm(actor, id, RowDecisions.of(sent, Decision.class));
    if (refused.isEmpty()) {
      Notice.done(next, "knowledge.office.import.done");
      return "redirect:/" + language.tag() + "/office/practices";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.page(id, imports.look(actor, id), refused, language));
    return VIEW;
  }
}
