package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.ArticleSummary;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.PublishResult;
import eu.hanza.publishing.web.NewsDeskPage.Row;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office in which news and pages are written and published. */
@Pages
class NewsOfficeController {

  private static final String BASE = "/office/news";

  private final NewsDirectory news;
  private final NewsDesk desk;
  private final ProgrammeDirectory programmes;
  private final WorkViews works;
  private final FormReader reader;
  private final Messages messages;
  private final ZoneId zone;

  NewsOfficeController(
      NewsDirectory news,
      NewsDesk desk,
      ProgrammeDirectory programmes,
      WorkViews works,
      FormReader reader,
      Messages messages,
      @Value("${hanza.zone}") ZoneId zone) {
    this.news = news;
    this.desk = desk;
    this.programmes = programmes;
    this.works = works;
    this.reader = reader;
    this.messages = messages;
    this.zone = zone;
  }

  @GetMapping(BASE)
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.editsAny(), "see the office of news");
    var articles = news.editedBy(actor);
    var owners =
        programmes.all(
            articles.stream().map(ArticleSummary::programme).filter(Objects::nonNull).toList());
    var rows = articles.stream().map(one -> row(one, owners, language)).toList();
    model.addAttribute("page", new NewsDeskPage(rows));
    return "publishing/desk";
  }

  private static Row row(
      ArticleSummary one, Map<ProgrammeId, ProgrammeSummary> owners, Language language) {
    var owner = one.programme() == null ? null : owners.get(one.programme());
    var state = one.published() ? "published" : one.publishedAt() == null ? "draft" : "withdrawn";
    return new Row(
        one.title().in(language).text(),
        owner == null ? "" : owner.brief(language),
        BASE + "/" + one.id(),
        state);
  }

  @GetMapping(BASE + "/new")
  String blank(Actor actor, Language language, Model model) {
    actor.must(actor.editsAny(), "write news");
    var fields = ArticleForm.EMPTY.fieldsOfNew(words(language), owners(actor, language));
    return form(fields, "new", BASE + "/new", BASE, FormErrors.NONE, language, model);
  }

  @PostMapping(BASE + "/new")
  String create(
      @Valid ArticleForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var errors = reader.errors(result, "publishing.office", language);
    if (!errors.any() && form.text().title().isEmpty()) {
      errors = untitled(language);
    }
    if (errors.any()) {
      response.setStatus(422);
      var fields = form.fieldsOfNew(words(language), owners(actor, language));
      return form(fields, "new", BASE + "/new", BASE, errors, language, model);
    }
    var owner = form.programme().isEmpty() ? null : ProgrammeId.of(form.programme());
    var id = desk.draft(actor, form.kind(), owner, null, form.text());
    Notice.done(next, "publishing.office.done.drafted");
    return "redirect:/" + language.tag() + BASE + "/" + id;
  }

  private FormErrors untitled(Language language) {
    return reader.errors(
        List.of(eu.hanza.kernel.Refusal.of("publishing.publish.title").at("title.pl")), language);
  }

  private List<Option> owners(Actor actor, Language language) {
    var options = new ArrayList<Option>();
    for (var programme : programmes.editedBy(actor)) {
      var name = programme.name().in(language).text();
      options.add(new Option(programme.id().toString(), name));
    }
    if (actor.isAdministrator()) {
      options.add(new Option("", words(language).t("office.installation")));
    }
    return options;
  }

  @GetMapping(BASE + "/{id}")
  String work(@PathVariable String id, Actor actor, Language language, Model model) {
    var article = mine(id, actor);
    model.addAttribute("page", works.page(article, FormErrors.NONE, actor, language));
    return "publishing/work";
  }

  @GetMapping(BASE + "/{id}/edit")
  String edit(@PathVariable String id, Actor actor, Language language, Model model) {
    var form = ArticleForm.of(news.get(mine(id, actor)), zone);
    var fields = form.fieldsOfOld(words(language));
    return form(fields, "edit", base(id) + "/edit", base(id), FormErrors.NONE, language, model);
  }

  @PostMapping(BASE + "/{id}/edit")
  String change(
      @PathVariable String id,
      @Valid ArticleForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var article = mine(id, actor);
    var errors = reader.errors(result, "publishing.office", language);
    if (!errors.any()) {
      var text = form.over(news.get(article).text());
      var refused = desk.change(actor, article, form.slug(), text, form.expiresAt(zone));
      errors = reader.errors(refused, language);
    }
    if (errors.any()) {
      response.setStatus(422);
      var fields = form.fieldsOfOld(words(language));
      return form(fields, "edit", base(id) + "/edit", base(id), errors, language, model);
    }
    return done(id, "saved", language, next);
  }

  @PostMapping(BASE + "/{id}/publish")
  String publish(
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var article = mine(id, actor);
    return switch (desk.publish(actor, article)) {
      case PublishResult.Published published -> done(id, "published", language, next);
      case PublishResult.Refused refused -> {
        response.setStatus(422);
        var errors = reader.errors(refused.why(), language);
        model.addAttribute("page", works.page(article, errors, actor, language));
        yield "publishing/work";
      }
    };
  }

  @PostMapping(BASE + "/{id}/withdraw")
  String withdraw(
      @PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.withdraw(actor, mine(id, actor));
    return done(id, "withdrawn", language, next);
  }

  private ArticleId mine(String id, Actor actor) {
    return OfficeArticles.mine(news, id, actor);
  }

  private static String base(String id) {
    return BASE + "/" + id;
  }

  private static String done(String id, String what, Language language, RedirectAttributes next) {
    Notice.done(next, "publishing.office.done." + what);
    return "redirect:/" + language.tag() + base(id);
  }

  private Words words(Language language) {
    return new Words(messages, language);
  }

  private String form(
      List<FieldView> fields,
      String key,
      String action,
      String back,
      FormErrors errors,
      Language language,
      Model model) {
    var words = words(language);
    model.addAttribute(
        "page",
        new FormPage(
            words.t("news"),
            words.t("office." + key + ".title"),
            words.t("office." + key + ".lede"),
            action,
            back,
            fields,
            errors,
            words.t("office.save")));
    return FormPage.TEMPLATE;
  }
}
