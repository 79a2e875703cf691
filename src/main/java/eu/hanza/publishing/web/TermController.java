package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts, one by one, what the glossary says of an article. */
@Pages
class TermController {

  private final NewsDirectory news;
  private final NewsDesk desk;
  private final TermHints hints;
  private final WorkViews works;
  private final FormReader reader;

  TermController(
      NewsDirectory news, NewsDesk desk, TermHints hints, WorkViews works, FormReader reader) {
    this.news = news;
    this.desk = desk;
    this.hints = hints;
    this.works = works;
    this.reader = reader;
  }

  @PostMapping("/office/news/{id}/terms")
  String accept(
      @PathVariable String id,
      @RequestParam String field,
      @RequestParam String written,
      @RequestParam int from,
      @RequestParam String found,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var article = OfficeArticles.mine(news, id, actor);
    var before = news.get(article);
    var refused =
        hints
            .accepted(before.text(), field, written, from, found)
            .map(text -> desk.change(actor, article, "", text, before.summary().expiresAt()))
            .orElse(List.of(Refusal.of("publishing.office.terms.gone")));
    if (!refused.isEmpty()) {
      response.setStatus(422);
      model.addAttribute(
          "page", works.page(article, reader.errors(refused, language), actor, language));
      return "publishing/work";
    }
    Notice.done(next, "publishing.office.done.saved");
    return "redirect:/" + language.tag() + "/office/news/" + id;
  }
}
