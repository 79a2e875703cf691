package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.publishing.ArticleKind;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.Profiles;
import eu.hanza.publishing.web.NewsPage.LinkView;
import eu.hanza.shell.spi.Feed;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** News and pages for readers. */
@Pages
class NewsController {

  private static final int SIZE = 20;

  private final NewsDirectory news;
  private final ProgrammeDirectory programmes;
  private final ProgrammeSites sites;
  private final Profiles profiles;
  private final ArticleViews views;
  private final Messages messages;
  private final String address;

  NewsController(
      NewsDirectory news,
      ProgrammeDirectory programmes,
      ProgrammeSites sites,
      Profiles profiles,
      ArticleViews views,
      Messages messages,
      @Value("${hanza.address}") String address) {
    this.news = news;
    this.programmes = programmes;
    this.sites = sites;
    this.profiles = profiles;
    this.views = views;
    this.messages = messages;
    this.address = address;
  }

  @GetMapping("/news")
  String all(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
    var found = news.news(null, page, SIZE);
    var base = "/" + language.tag() + "/news?page=";
    model.addAttribute(
        "page",
        new NewsPage(
            null,
            views.rows(found.items(), language),
            Pager.of(found, number -> base + number),
            null,
            List.of()));
    return "publishing/news";
  }

  @GetMapping("/{programme}/news")
  String ofProgramme(
      @PathVariable String programme,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Language language,
      Model model) {
    var owner = programmes.visible(programme, actor);
    var found = news.news(owner.id(), page, SIZE);
    var path = "/" + language.tag() + owner.path() + "/news";
    model.addAttribute(
        "page",
        new NewsPage(
            sites.site(owner, owner.path() + "/news", language),
            views.rows(found.items(), language),
            Pager.of(found, number -> path + "?page=" + number),
            path + "/feed.atom",
            profiles(owner, language)));
    return "publishing/news";
  }

  private List<LinkView> profiles(ProgrammeSummary programme, Language language) {
    return profiles.of(programme.id()).stream()
        .map(
            one ->
                new LinkView(
                    messages.text(
                        language,
                        "publishing.profile.external",
                        "label",
                        one.label().in(language).text()),
                    one.address()))
        .toList();
  }

  @GetMapping("/{programme}/news/feed.{format:atom|json}")
  ResponseEntity<byte[]> feed(
      @PathVariable String programme, @PathVariable String format, Actor actor, Language language) {
    var owner = programmes.visible(programme, actor);
    var site = address + "/" + language.tag();
    var name = owner.name().in(language).text();
    var home = site + owner.path() + "/news";
    var title = messages.text(language, "publishing.feed.title", "programme", name);
    return new Feed(title, name, home, "", site, language)
        .answer(Feed.Format.of(format), entries(owner.id()));
  }

  private List<Feed.Entry> entries(ProgrammeId owner) {
    return news.news(owner, 1, SIZE).items().stream()
        .map(
            one ->
                new Feed.Entry(
                    one.id().value(),
                    one.title(),
                    one.changedAt(),
                    one.publishedAt(),
                    one.path(),
                    one.lead()))
        .toList();
  }

  @GetMapping("/news/{slug}")
  Object own(@PathVariable String slug, Actor actor, Language language, Model model) {
    return article(null, ArticleKind.NEWS, slug, actor, language, model);
  }

  @GetMapping("/{programme}/news/{slug}")
  Object article(
      @PathVariable String programme,
      @PathVariable String slug,
      Actor actor,
      Language language,
      Model model) {
    var owner = programmes.visible(programme, actor);
    return article(owner, ArticleKind.NEWS, slug, actor, language, model);
  }

  @GetMapping("/{programme}/pages/{slug}")
  Object page(
      @PathVariable String programme,
      @PathVariable String slug,
      Actor actor,
      Language language,
      Model model) {
    var owner = programmes.visible(programme, actor);
    return article(owner, ArticleKind.PAGE, slug, actor, language, model);
  }

  private Object article(
      @Nullable ProgrammeSummary owner,
      ArticleKind kind,
      String slug,
      Actor actor,
      Language language,
      Model model) {
    var found =
        news.at(owner == null ? null : owner.id(), kind, slug)
            .filter(one -> news.mayRead(actor, one))
            .orElseThrow(() -> new NotFoundException("article " + slug));
    if (!found.path().endsWith("/" + slug)) {
      return moved("/" + language.tag() + found.path());
    }
    var site = owner == null ? null : sites.site(owner, found.path(), language);
    model.addAttribute("page", views.page(news.get(found.id()), site, language));
    return "publishing/article";
  }

  private static RedirectView moved(String path) {
    var view = new RedirectView(path);
    view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    return view;
  }
}
