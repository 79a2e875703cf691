package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a project for those who keep it, and answers the small forms beside its own. */
@Component
class ProjectDesk {

  static final String FORM = "projects/project-form";

  private static final String WORDS = "projects.office.desk";

  private final ProjectDirectory directory;
  private final ProjectOfficePages pages;
  private final FormReader reader;

  ProjectDesk(ProjectDirectory directory, ProjectOfficePages pages, FormReader reader) {
    this.directory = directory;
    this.pages = pages;
    this.reader = reader;
  }

  /** A request of somebody, and where its answer goes. */
  record Visit(
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {}

  ProjectSummary kept(Actor actor, String id) {
    var wanted = ProjectId.of(id);
    var project = directory.get(wanted);
    actor.must(
        directory.keptBy(actor).stream().anyMatch(one -> one.id().equals(wanted)),
        "keep the project " + id);
    return project;
  }

  FormErrors errors(Object form, BindingResult result, List<Refusal> refusals, Language language) {
    return reader.errors(form, result, refusals, WORDS, language);
  }

  /** Back to the project with a word of success, or its page with what a service refused. */
  String answer(
      ProjectSummary project, List<Refusal> refusals, DeskForms typed, String done, Visit visit) {
    if (refusals.isEmpty()) {
      Notice.done(visit.next(), done);
      return "redirect:/" + visit.language().tag() + "/office/projects/" + project.id();
    }
    return refuse(project, reader.errors(refusals, WORDS, visit.language()), typed, visit);
  }

  String refuse(ProjectSummary project, FormErrors errors, DeskForms typed, Visit visit) {
    visit.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var page = pages.page(visit.actor(), project, null, typed, errors, visit.language());
    visit.model().addAttribute("page", page);
    return FORM;
  }
}
