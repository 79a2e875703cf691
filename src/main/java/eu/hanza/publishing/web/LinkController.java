package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.publishing.ArticleText;
import eu.hanza.publishing.LinkBook;
import eu.hanza.publishing.LinkHints;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.WebLink;
import eu.hanza.publishing.web.LinksPage.Row;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of links, and whether links still lead anywhere, in the office. */
@Pages
class LinkController {

  private final NewsDirectory news;
  private final NewsDesk desk;
  private final LinkBook links;
  private final WorkViews works;
  private final FormReader reader;
  private final ZoneId zone;

  LinkController(
      NewsDirectory news,
      NewsDesk desk,
      LinkBook links,
      WorkViews works,
      FormReader reader,
      @Value("${hanza.zone}") ZoneId zone) {
    this.news = news;
    this.desk = desk;
    this.links = links;
    this.works = works;
    this.reader = reader;
    this.zone = zone;
  }

  @PostMapping("/office/news/{id}/links")
  String choose(
      @PathVariable String id,
      @RequestParam String field,
      @RequestParam String written,
      @RequestParam int number,
      @RequestParam String words,
      @RequestParam String address,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var article = OfficeArticles.mine(news, id, actor);
    var before = news.get(article);
    var text = fixed(before.text(), field, written, number, words.strip(), address.strip());
    var refused =
        words.isBlank() || address.isBlank()
            ? List.of(Refusal.of("publishing.link.incomplete").at("link-" + field + "-" + written))
            : desk.change(actor, article, "", text, before.summary().expiresAt());
    if (!refused.isEmpty()) {
      response.setStatus(422);
      model.addAttribute(
          "page", works.page(article, reader.errors(refused, language), actor, language));
      return "publishing/work";
    }
    Notice.done(next, "publishing.office.done.saved");
    return "redirect:/" + language.tag() + "/office/news/" + id;
  }

  private static ArticleText fixed(
      ArticleText text, String field, String written, int number, String words, String address) {
    var before = text.fields().get(field);
    if (before == null) {
      throw new NotFoundException("text " + field);
    }
    return text.with(field, fixed(before, written, number, words, address));
  }

  private static LocalizedText fixed(
      LocalizedText text, String written, int number, String words, String address) {
    var raw = text.raw(written);
    var hints = LinkHints.of(raw);
    if (number < 0 || number >= hints.size()) {
      throw new NotFoundException("link " + number);
    }
    return text.with(written, LinkHints.replace(raw, hints.get(number), words, address));
  }

  @GetMapping("/office/links")
  String list(Actor actor, Language language, Model model) {
    return list(FormErrors.NONE, actor, language, model);
  }

  @PostMapping("/office/links")
  String copy(
      @RequestParam String address,
      @RequestParam(defaultValue = "") String copy,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var refused = links.copy(actor, address, copy, on);
    if (!refused.isEmpty()) {
      response.setStatus(422);
      return list(reader.errors(refused, language), actor, language, model);
    }
    Notice.done(next, "publishing.office.done.saved");
    return "redirect:/" + language.tag() + "/office/links";
  }

  private String list(FormErrors errors, Actor actor, Language language, Model model) {
    var rows = links.all(actor).stream().map(link -> row(link, language)).toList();
    model.addAttribute("page", new LinksPage(rows, errors));
    return "publishing/links";
  }

  private Row row(WebLink link, Language language) {
    var checked = link.checkedAt();
    return new Row(
        link.address(),
        link.state().name(),
        link.status() == null ? "" : String.valueOf(link.status()),
        checked == null ? "" : Formats.of(language).date(checked.atZone(zone).toLocalDate()),
        link.uses(),
        link.copyAddress(),
        link.copyOn() == null ? "" : link.copyOn().toString());
  }
}
