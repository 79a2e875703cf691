package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectDraft;
import eu.hanza.projects.ProjectDrafts;
import eu.hanza.projects.ProjectOffice;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.web.ProjectForm.Amounts;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office of projects: opened and changed. */
@Pages
class ProjectOfficeController {

  private static final String FORM = ProjectDesk.FORM;

  private final ProjectDirectory directory;
  private final ProjectOffice office;
  private final ProjectOfficePages pages;
  private final ProjectWords words;
  private final ProjectDesk desk;
  private final FormReader forms;

  ProjectOfficeController(
      ProjectDirectory directory,
      ProjectOffice office,
      ProjectOfficePages pages,
      ProjectWords words,
      ProjectDesk desk,
      FormReader forms) {
    this.directory = directory;
    this.office = office;
    this.pages = pages;
    this.words = words;
    this.desk = desk;
    this.forms = forms;
  }

  @GetMapping("/office/projects")
  String list(Actor actor, Language language, Model model) {
    var kept = directory.keptBy(actor);
    actor.must(actor.coordinatesAny() || !kept.isEmpty(), "see the office of projects");
    var rows =
        kept.stream()
            .map(
                project ->
                    new OfficeProjectsPage.OfficeRow(
                        project.id().toString(),
                        !project.published(),
                        words.row(project, "", language)))
            .toList();
    model.addAttribute("page", new OfficeProjectsPage(rows, actor.coordinatesAny()));
    return "projects/office";
  }

  @GetMapping("/office/projects/new")
  String fresh(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "open a project");
    model.addAttribute(
        "page", pages.page(actor, null, null, DeskForms.EMPTY, FormErrors.NONE, language));
    return FORM;
  }

  @PostMapping("/office/projects/new")
  String add(
      Actor actor,
      @Valid @ModelAttribute ProjectForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    actor.must(actor.coordinatesAny(), "open a project");
    var programme = ProjectForm.shown(form.programme());
    var homeless =
        programme.isEmpty()
            ? List.of(Refusal.of("shell.error.NotBlank").at("programme"))
            : List.<Refusal>of();
    var read = new Read(form, result, homeless, language);
    if (read.errors.any()) {
      return refused(actor, null, form, read.errors, language, model, response);
    }
    var draft = form.draft(ProjectDrafts.empty(), read.amounts);
    var id = office.draft(actor, ProgrammeId.of(programme), draft);
    Notice.done(next, "projects.office.drafted");
    return to(language, id);
  }

  /** A form with its amounts read and its errors in words. */
  private final class Read {
    final Amounts amounts;
    final FormErrors errors;

    Read(ProjectForm form, BindingResult result, List<Refusal> refusals, Language language) {
      var fields = new AmountFields(language, form.currency());
      amounts =
          new Amounts(
              fields.currency(),
              fields.read("grant", form.grant()),
              fields.read("total", form.total()),
              fields.read("own", form.own()),
              fields.read("budget", form.budget()));
      var all = new ArrayList<>(refusals);
      all.addAll(fields.refusals());
      errors = forms.errors(form, result, all, "projects.office.form", language);
    }
  }

  private String refused(
      Actor actor,
      @Nullable ProjectSummary project,
      ProjectForm form,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.page(actor, project, form, DeskForms.EMPTY, errors, language));
    return FORM;
  }

  private static String to(Language language, ProjectId id) {
    return "redirect:/" + language.tag() + "/office/projects/" + id;
  }

  @GetMapping("/office/projects/{id}")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var project = desk.kept(actor, id);
    model.addAttribute(
        "page", pages.page(actor, project, null, DeskForms.EMPTY, FormErrors.NONE, language));
    return FORM;
  }

  @PostMapping("/office/projects/{id}")
  String change(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute ProjectForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    var read = new Read(form, result, List.of(), language);
    if (read.errors.any()) {
      return refused(actor, project, form, read.errors, language, model, response);
    }
    ProjectDraft draft = form.draft(project.project(), read.amounts);
    office.change(actor, project.id(), draft);
    Notice.done(next, "projects.office.saved");
    return to(language, project.id());
  }
}
