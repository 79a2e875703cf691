package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProjectId;
import eu.hanza.programmes.AreaId;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's form for the areas and the project that an article is about. */
@Pages
class AboutController {

  private final NewsDirectory news;
  private final NewsDesk desk;
  private final Subjects subjects;

  AboutController(NewsDirectory news, NewsDesk desk, Subjects subjects) {
    this.news = news;
    this.desk = desk;
    this.subjects = subjects;
  }

  @PostMapping("/office/news/{id}/about")
  String about(
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> areas,
      @RequestParam(required = false) String project,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var article = OfficeArticles.mine(news, id, actor);
    desk.about(actor, article, areas.stream().map(AreaId::of).toList());
    if (project != null) {
      desk.tellOf(actor, article, project.isEmpty() ? null : mine(project, actor));
    }
    Notice.done(next, "publishing.office.done.saved");
    return "redirect:/" + language.tag() + "/office/news/" + id;
  }

  private ProjectId mine(String project, Actor actor) {
    return subjects.namedBy(actor).stream()
        .filter(one -> one.id().toString().equals(project))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("project " + project))
        .id();
  }
}
