package eu.hanza.projects.practices.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.TransferStage;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectOffice;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.practices.ReuseBook;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where those who keep a project say which practices it uses. */
@Pages
class ReusedController {

  private static final String PATH = "/office/projects/{id}/practices";
  private static final String VIEW = "projects/reused";

  private final ReuseBook book;
  private final ReusedPages pages;
  private final ProjectDirectory projects;
  private final ProjectOffice office;
  private final FormReader reader;

  ReusedController(
      ReuseBook book,
      ReusedPages pages,
      ProjectDirectory projects,
      ProjectOffice office,
      FormReader reader) {
    this.book = book;
    this.pages = pages;
    this.projects = projects;
    this.office = office;
    this.reader = reader;
  }

  /** What is typed. */
  record Typed(
      @Nullable String practice,
      @Nullable TransferStage stage,
      @Nullable Map<String, String> changed) {

    Map<String, String> texts() {
      return Objects.requireNonNullElse(changed, Map.of());
    }
  }

  private ProjectSummary kept(Actor actor, String id) {
    var project = projects.get(ProjectId.of(id));
    actor.must(office.mayKeep(actor, project.id()), "keep the project " + id);
    return project;
  }

  @GetMapping(PATH)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var project = kept(actor, id);
    model.addAttribute("page", pages.page(project, "", "", Map.of(), FormErrors.NONE, language));
    return VIEW;
  }

  @PostMapping(PATH)
  String keep(
      @PathVariable String id,
      Typed typed,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = kept(actor, id);
    var refusals = keep(actor, project, typed);
    if (refusals.isEmpty()) {
      Notice.done(next, "projects.office.reuse.saved");
      return "redirect:/" + language.tag() + "/office/projects/" + id + "/practices";
    }
    response.setStatus(422);
    model.addAttribute(
        "page",
        pages.page(
            project,
            Objects.toString(typed.practice(), ""),
            Objects.toString(typed.stage(), ""),
            typed.texts(),
            reader.errors(refusals, "projects.office.reuse.field", language),
            language));
    return VIEW;
  }

  private List<Refusal> keep(Actor actor, ProjectSummary project, Typed typed) {
    var practice = Objects.toString(typed.practice(), "");
    if (practice.isEmpty() || typed.stage() == null) {
      return List.of(
          Refusal.of("shell.error.NotBlank").at(practice.isEmpty() ? "practice" : "stage"));
    }
    var changed = new LocalizedText(typed.texts());
    return book.keep(actor, project.id(), PracticeId.of(practice), typed.stage(), changed);
  }

  @PostMapping(PATH + "/{practice}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String practice,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var project = kept(actor, id);
    book.remove(actor, project.id(), PracticeId.of(practice));
    Notice.done(next, "projects.office.reuse.removed");
    return "redirect:/" + language.tag() + "/office/projects/" + id + "/practices";
  }
}
