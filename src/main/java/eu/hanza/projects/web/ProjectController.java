package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of projects. */
@Pages
class ProjectController {

  private final ProjectDirectory directory;
  private final ProjectPages pages;
  private final ProjectWords words;
  private final ProgrammeDirectory programmes;
  private final ProgrammeSites sites;

  ProjectController(
      ProjectDirectory directory,
      ProjectPages pages,
      ProjectWords words,
      ProgrammeDirectory programmes,
      ProgrammeSites sites) {
    this.directory = directory;
    this.pages = pages;
    this.words = words;
    this.programmes = programmes;
    this.sites = sites;
  }

  @GetMapping("/projects")
  String list(Language language, Model model) {
    model.addAttribute("page", new ProjectsPage(null, rows(directory.published(null), language)));
    return "projects/projects";
  }

  private List<ProjectRow> rows(List<ProjectSummary> projects, Language language) {
    return projects.stream().map(project -> words.row(project, "", language)).toList();
  }

  @GetMapping("/{programme}/projects")
  String ofProgramme(@PathVariable String programme, Actor actor, Language language, Model model) {
    var found = programmes.visible(programme, actor);
    model.addAttribute(
        "page",
        new ProjectsPage(
            sites.site(found, found.path() + "/projects", language),
            rows(directory.published(found.id()), language)));
    return "projects/projects";
  }

  @GetMapping("/projects/{slug}")
  String show(@PathVariable String slug, Actor actor, Language language, Model model) {
    var moved = directory.formerly(slug);
    if (moved.isPresent()) {
      return "redirect:/" + language.tag() + moved.get().path();
    }
    model.addAttribute("page", pages.page(directory.visible(slug, actor), language));
    return "projects/project";
  }
}
