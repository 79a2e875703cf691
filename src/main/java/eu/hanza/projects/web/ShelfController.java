package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.files.FileId;
import eu.hanza.files.Upload;
import eu.hanza.kernel.Language;
import eu.hanza.projects.ProjectShelf;
import eu.hanza.projects.web.DeskForms.DocumentForm;
import eu.hanza.projects.web.ProjectDesk.Visit;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a project: put on its page and taken away. */
@Pages
class ShelfController {

  private static final String PATH = "/office/projects/{id}/documents";
  private static final String DONE = "projects.office.documents.saved";

  private final ProjectDesk desk;
  private final ProjectShelf shelf;

  ShelfController(ProjectDesk desk, ProjectShelf shelf) {
    this.desk = desk;
    this.shelf = shelf;
  }

  @PostMapping(PATH)
  String add(
      @PathVariable String id,
      @RequestParam MultipartFile file,
      @Valid DocumentForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var project = desk.kept(actor, id);
    var visit = new Visit(actor, language, model, response, next);
    var typed = DeskForms.EMPTY.with(form);
    var errors =
        desk.errors(form, result, ProjectShelf.refusals(ProjectForm.text(form.name())), language);
    if (errors.any()) {
      return desk.refuse(project, errors, typed, visit);
    }
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try (var content = file.getInputStream()) {
      var upload = new Upload(name, content);
      var refusals = shelf.add(actor, project.id(), upload, form.description());
      return desk.answer(project, refusals, typed, DONE, visit);
    }
  }

  @PostMapping(PATH + "/{file}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String file,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    shelf.remove(actor, project.id(), FileId.of(file));
    var visit = new Visit(actor, language, model, response, next);
    return desk.answer(project, List.of(), DeskForms.EMPTY, DONE, visit);
  }
}
