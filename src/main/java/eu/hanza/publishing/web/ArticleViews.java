package eu.hanza.publishing.web;

import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoredFile;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.publishing.ArticleDetails;
import eu.hanza.publishing.ArticleKind;
import eu.hanza.publishing.ArticleSummary;
import eu.hanza.publishing.Download;
import eu.hanza.publishing.LinkBook;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.Picture;
import eu.hanza.publishing.Prose;
import eu.hanza.publishing.WebLink;
import eu.hanza.publishing.web.ArticlePage.DownloadView;
import eu.hanza.publishing.web.ArticlePage.HtmlView;
import eu.hanza.publishing.web.ArticlePage.PictureView;
import eu.hanza.publishing.web.NewsPage.NewsRow;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes what readers see of articles. */
@Component
class ArticleViews {

  private final NewsDirectory news;
  private final LinkBook links;
  private final Subjects subjects;
  private final FileCabinet files;
  private final Messages messages;
  private final Clock clock;
  private final ZoneId zone;
  private final String address;

  ArticleViews(
      NewsDirectory news,
      LinkBook links,
      Subjects subjects,
      FileCabinet files,
      Messages messages,
      Clock clock,
      @Value("${hanza.zone}") ZoneId zone,
      @Value("${hanza.address}") String address) {
    this.news = news;
    this.links = links;
    this.subjects = subjects;
    this.files = files;
    this.messages = messages;
    this.clock = clock;
    this.zone = zone;
    this.address = address;
  }

  ArticlePage page(ArticleDetails article, @Nullable Site site, Language language) {
    var summary = article.summary();
    var dead = links.of(summary.id()).stream().filter(WebLink::isReplaced).toList();
    var title = TextView.of(article.text().title(), language);
    var published = summary.publishedAt();
    return new ArticlePage(
        site,
        title,
        TextView.of(article.text().lead(), language),
        html(article.text().body(), dead, language),
        html(article.text().more(), dead, language),
        summary.kind() == ArticleKind.NEWS,
        published == null ? "" : day(published).toString(),
        published == null ? "" : Formats.of(language).date(day(published)),
        article.pictures().stream().flatMap(one -> picture(one, language)).toList(),
        article.downloads().stream().flatMap(one -> download(one, language)).toList(),
        subjects.areas(article, language),
        subjects.project(article, language),
        rows(news.related(summary), language),
        title.text() + " – " + address + "/" + language.tag() + summary.path(),
        !summary.isPublicAt(clock.instant()));
  }

  List<NewsRow> rows(List<ArticleSummary> articles, Language language) {
    return articles.stream().map(one -> row(one, language)).toList();
  }

  private NewsRow row(ArticleSummary article, Language language) {
    var published = Objects.requireNonNullElse(article.publishedAt(), article.changedAt());
    return new NewsRow(
        TextView.of(article.title(), language),
        TextView.of(article.lead(), language),
        article.path(),
        day(published).toString(),
        Formats.of(language).date(day(published)));
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  HtmlView html(LocalizedText text, List<WebLink> dead, Language language) {
    var spoken = text.in(language);
    var html = Prose.html(spoken.text(), spoken.language());
    return new HtmlView(
        dead.isEmpty() ? html : withCopies(html, dead, language),
        spoken.exact() ? null : spoken.language());
  }

  /** Leads readers of a dead link to its stored copy, and says of which day that is. */
  private String withCopies(String html, List<WebLink> dead, Language language) {
    var body = Jsoup.parseBodyFragment(html).body();
    for (var link : dead) {
      for (var anchor : body.select("a[href]")) {
        if (anchor.attr("href").equals(link.address())) {
          anchor.after(copy(link, language));
        }
      }
    }
    return body.html();
  }

  private Element copy(WebLink link, Language language) {
    var day = Formats.of(language).date(Objects.requireNonNull(link.copyOn()));
    var copy = new Element("span").appendText(" (");
    copy.appendElement("a")
        .attr("href", link.copyAddress())
        .text(messages.text(language, "publishing.link.copy-of", "day", day));
    return copy.appendText(")");
  }

  private Stream<PictureView> picture(Picture picture, Language language) {
    return files.findPublished(picture.file()).stream()
        .map(
            file -> {
              var alt = TextView.of(picture.alt(), language);
              return new PictureView(
                  file.path(),
                  picture.decorative() ? "" : alt.text(),
                  picture.decorative() ? null : alt.lang(),
                  file.width(),
                  file.height(),
                  Stream.of(picture.credit(), picture.licence())
                      .filter(part -> !part.isEmpty())
                      .collect(Collectors.joining(", ")));
            });
  }

  private Stream<DownloadView> download(Download download, Language language) {
    return files.findPublished(download.file()).stream()
        .map(
            file -> {
              var title = TextView.of(download.title(), language);
              return new DownloadView(
                  file.path(),
                  label(title.text(), file, download.language(), language),
                  title.lang(),
                  download.language());
            });
  }

  /** Title, type and size, such as "Karta zgłoszenia (DOCX, 48 kB)"; the language if it differs. */
  private String label(String title, StoredFile file, String written, Language language) {
    var kind = file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    var size = Formats.of(language).fileSize(file.bytes());
    var other =
        written.equals(language.tag())
            ? ""
            : ", " + Locale.forLanguageTag(written).getDisplayLanguage(language.locale());
    return title + " (" + kind + ", " + size + other + ")";
  }
}
