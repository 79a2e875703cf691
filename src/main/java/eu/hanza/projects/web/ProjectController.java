package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.register.JointQuery;
import eu.hanza.shell.spi.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of projects. */
@Pages
class ProjectController {

  private final ProjectDirectory directory;
  private final ProjectPages pages;
  private final JointPages register;
  private final ProgrammeDirectory programmes;
  private final ProgrammeSites sites;

  ProjectController(
      ProjectDirectory directory,
      ProjectPages pages,
      JointPages register,
      ProgrammeDirectory programmes,
      ProgrammeSites sites) {
    this.directory = directory;
    this.pages = pages;
    this.register = register;
    this.programmes = programmes;
    this.sites = sites;
  }

  /** What stands in the address; whatever is no value of its kind is as good as nothing. */
  record Asked(
      @Nullable String country,
      @Nullable String area,
      @Nullable String year,
      @Nullable String all,
      @Nullable String page) {

    JointQuery query(@Nullable ProgrammeId programme) {
      return new JointQuery(
          programme,
          matching(country, "[A-Z]{2}"),
          matching(area, "[a-z0-9-]{1," + Slug.LONGEST + "}"),
          matching(year, "\\d{4}"),
          "true".equals(all),
          Integer.parseInt("0" + matching(page, "\\d{1,6}")));
    }

    private static String matching(@Nullable String text, String form) {
      return text != null && text.matches(form) ? text : "";
    }
  }

  @GetMapping("/projects")
  String list(Asked asked, Language language, Model model) {
    model.addAttribute("page", register.page(null, "/projects", asked.query(null), language));
    return "projects/projects";
  }

  @GetMapping("/{programme}/projects")
  String ofProgramme(
      @PathVariable String programme, Asked asked, Actor actor, Language language, Model model) {
    var found = programmes.visible(programme, actor);
    var path = found.path() + "/projects";
    var site = sites.site(found, path, language);
    model.addAttribute("page", register.page(site, path, asked.query(found.id()), language));
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
