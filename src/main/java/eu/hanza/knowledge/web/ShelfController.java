package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.FileId;
import eu.hanza.files.Upload;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeShelf;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The images and documents of a practice: put there by its author and taken away. */
@Pages
class ShelfController {

  private static final String PATH = "/my/practices/{id}/files";

  private final PracticeShelf shelf;
  private final FileCabinet files;
  private final OwnController own;
  private final FormReader reader;

  ShelfController(PracticeShelf shelf, FileCabinet files, OwnController own, FormReader reader) {
    this.shelf = shelf;
    this.files = files;
    this.own = own;
    this.reader = reader;
  }

  /** What is said of a file. */
  record FileForm(@Nullable Map<String, String> name, @Nullable String fileLicence) {}

  @PostMapping(PATH)
  String add(
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @ModelAttribute FileForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var refusals = attach(actor, PracticeId.of(id), file, form);
    if (refusals.isEmpty()) {
      Notice.done(next, "knowledge.my.saved");
      return "redirect:/" + language.tag() + "/my/practices/" + id;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return own.again(id, actor, reader.errors(refusals, language), language, model);
  }

  private List<Refusal> attach(Actor actor, PracticeId id, MultipartFile file, FileForm form)
      throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try (var content = file.getInputStream()) {
      var upload = new Upload(name, content);
      var licence = PracticeForm.shown(form.fileLicence());
      return shelf.attach(actor, id, upload, PracticeForm.text(form.name()), licence);
    }
  }

  @PostMapping(PATH + "/{file}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String file,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    shelf.remove(actor, PracticeId.of(id), FileId.of(file));
    Notice.done(next, "knowledge.my.saved");
    return "redirect:/" + language.tag() + "/my/practices/" + id;
  }

  @GetMapping(PATH + "/{file}")
  ResponseEntity<Resource> download(
      @PathVariable String id, @PathVariable String file, Actor actor) {
    var stored = shelf.own(actor, PracticeId.of(id), FileId.of(file)).file();
    var shown = stored.isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(stored.kind()))
        .contentLength(stored.bytes())
        .header("Content-Disposition", shown.filename(stored.name()).build().toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
        .body(new InputStreamResource(() -> files.open(stored.id()), stored.name()));
  }
}
