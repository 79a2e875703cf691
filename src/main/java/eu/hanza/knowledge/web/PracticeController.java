package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.web.PracticesPages.Asked;
import eu.hanza.knowledge.web.PracticesPages.Home;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages of practices. */
@Pages
class PracticeController {

  private final PracticeDirectory directory;
  private final PracticesPages lists;
  private final PracticePages pages;
  private final ProgrammeDirectory programmes;
  private final ProgrammeSites sites;

  PracticeController(
      PracticeDirectory directory,
      PracticesPages lists,
      PracticePages pages,
      ProgrammeDirectory programmes,
      ProgrammeSites sites) {
    this.directory = directory;
    this.lists = lists;
    this.pages = pages;
    this.programmes = programmes;
    this.sites = sites;
  }

  @ModelAttribute("asked")
  Asked asked(
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "1") int page) {
    return new Asked(area, country, kind, level, page);
  }

  @GetMapping("/practices")
  String list(
      @ModelAttribute(name = "asked", binding = false) Asked asked,
      Language language,
      Model model) {
    model.addAttribute("page", lists.page(new Home(null, null, "/practices"), asked, language));
    return "knowledge/practices";
  }

  @GetMapping("/{programme}/practices")
  String ofProgramme(
      @PathVariable String programme,
      @ModelAttribute(name = "asked", binding = false) Asked asked,
      Actor actor,
      Language language,
      Model model) {
    var found = programmes.visible(programme, actor);
    var path = found.path() + "/practices";
    var home = new Home(sites.site(found, path, language), found.id(), path);
    model.addAttribute("page", lists.page(home, asked, language));
    return "knowledge/practices";
  }

  @GetMapping("/practices/{slug}")
  String show(@PathVariable String slug, Actor actor, Language language, Model model) {
    model.addAttribute("page", pages.page(directory.visible(slug, actor), actor, language));
    return "knowledge/practice";
  }
}
