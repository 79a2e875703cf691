package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.projects.ProjectOffice;
import eu.hanza.projects.web.DeskForms.StatusForm;
import eu.hanza.projects.web.ProjectDesk.Visit;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a project stands: its publication, its address, and a status that a person sets. */
@Pages
class StandingController {

  private static final String PATH = "/office/projects/{id}";

  private final ProjectDesk desk;
  private final ProjectOffice office;

  StandingController(ProjectDesk desk, ProjectOffice office) {
    this.desk = desk;
    this.office = office;
  }

  @PostMapping(PATH + "/publish")
  String publish(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    office.publish(actor, project.id());
    var visit = new Visit(actor, language, model, response, next);
    return desk.answer(project, List.of(), DeskForms.EMPTY, "projects.office.published", visit);
  }

  @PostMapping(PATH + "/address")
  String move(
      @PathVariable String id,
      @RequestParam String slug,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    var refusals =
        slug.isBlank()
            ? List.of(Refusal.of("shell.error.NotBlank").at("slug"))
            : office.move(actor, project.id(), Slug.of(slug));
    var visit = new Visit(actor, language, model, response, next);
    return desk.answer(
        project, refusals, DeskForms.EMPTY.with(slug), "projects.office.moved", visit);
  }

  @PostMapping(PATH + "/status")
  String set(
      @PathVariable String id,
      @Valid StatusForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    var visit = new Visit(actor, language, model, response, next);
    var typed = DeskForms.EMPTY.with(form);
    if (result.hasErrors()) {
      return desk.refuse(project, desk.errors(form, result, List.of(), language), typed, visit);
    }
    var refusals =
        office.status(
            actor,
            project.id(),
            Objects.requireNonNull(form.status()),
            Objects.requireNonNull(form.reason()),
            Objects.requireNonNull(form.until()));
    return desk.answer(project, refusals, typed, "projects.office.status.saved", visit);
  }

  @PostMapping(PATH + "/status/compute")
  String compute(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    office.compute(actor, project.id());
    var visit = new Visit(actor, language, model, response, next);
    return desk.answer(project, List.of(), DeskForms.EMPTY, "projects.office.status.saved", visit);
  }
}
