package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.files.FileCabinet;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes, illustrates and publishes news and pages. */
@Service
@Transactional
public class NewsDesk {

  private final Articles articles;
  private final Slugs slugs;
  private final LinkBook links;
  private final ProgrammeDirectory programmes;
  private final FileCabinet files;
  private final History history;
  private final Clock clock;

  NewsDesk(
      Articles articles,
      Slugs slugs,
      LinkBook links,
      ProgrammeDirectory programmes,
      FileCabinet files,
      History history,
      Clock clock) {
    this.articles = articles;
    this.slugs = slugs;
    this.links = links;
    this.programmes = programmes;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /** Starts an article; its address is made from its title. */
  public ArticleId draft(
      Actor by,
      ArticleKind kind,
      @Nullable ProgrammeId programme,
      @Nullable ProjectId project,
      ArticleText text) {
    by.must(PublishingRules.mayEdit(by, programme), "write for " + programme);
    var slug = slugs.free(programme, kind, title(text), ArticleId.next());
    var article = articles.save(Article.draft(kind, programme, project, slug, text, now()));
    history.note(Line.of("publishing.history.drafted", by.person(), article.id()));
    return article.id();
  }

  /**
   * Changes an article; an old address leads to the new one. What is public stays complete.
   *
   * @param slug the wanted part of the address; empty keeps it
   */
  public List<Refusal> change(
      Actor by, ArticleId id, String slug, ArticleText text, @Nullable Instant expiresAt) {
    var before = mine(by, id);
    var missing =
        before.state() == Article.State.PUBLISHED
            ? Readiness.missing(text, before.pictures())
            : List.<Refusal>of();
    if (!missing.isEmpty()) {
      return missing;
    }
    var next =
        slug.isBlank()
            ? before.slug()
            : slugs.free(before.programme(), before.kind(), slug, before.id());
    if (!next.equals(before.slug())) {
      slugs.leave(before);
    }
    var after = articles.save(before.say(next, text, expiresAt, now()));
    links.keep(after);
    history.note(
        Line.of("publishing.history.changed", by.person(), id)
            .changed("title", before.text().title().raw("pl"), text.title().raw("pl"))
            .changed("slug", before.slug(), next));
    return List.of();
  }

  private static String title(ArticleText text) {
    return text.title().byLanguage().values().stream().findFirst().orElse("");
  }

  /** Publishes an article if its links have words and its pictures are described (T16, T24). */
  public PublishResult publish(Actor by, ArticleId id) {
    return publish(by, id, null);
  }

  /** The same, with the date on which it was published elsewhere before. */
  public PublishResult publish(Actor by, ArticleId id, @Nullable Instant then) {
    var article = mine(by, id);
    var missing = Readiness.missing(article.text(), article.pictures());
    if (!missing.isEmpty()) {
      return new PublishResult.Refused(missing);
    }
    var published =
        articles.save(then == null ? article.publish(now()) : article.publishedOn(then, now()));
    published.pictures().forEach(picture -> files.publish(picture.file()));
    published.downloads().forEach(download -> files.publish(download.file()));
    links.keep(published);
    history.note(Line.of("publishing.history.published", by.person(), id));
    return new PublishResult.Published();
  }

  /** Takes an article back; its pictures and documents are closed with it. */
  public void withdraw(Actor by, ArticleId id) {
    var withdrawn = articles.save(mine(by, id).withdraw(now()));
    withdrawn.pictures().forEach(picture -> files.withdraw(picture.file()));
    withdrawn.downloads().forEach(download -> files.withdraw(download.file()));
    links.forget(id);
    history.note(Line.of("publishing.history.withdrawn", by.person(), id));
  }

  /** Says which areas of its programme an article is about; areas of others are left out. */
  public void about(Actor by, ArticleId id, List<AreaId> areas) {
    var article = mine(by, id);
    var programme = article.programme();
    var own = programme == null ? List.<Area>of() : programmes.areas(programme);
    var chosen = own.stream().map(Area::id).filter(areas::contains).toList();
    if (!Set.copyOf(chosen).equals(article.areaSet())) {
      edit(by, id, "areas", one -> one.about(chosen));
    }
  }

  /** Says of which project an article tells; null for none. */
  public void tellOf(Actor by, ArticleId id, @Nullable ProjectId project) {
    if (!Objects.equals(mine(by, id).project(), project)) {
      edit(by, id, "project", article -> article.tellOf(project));
    }
  }

  /** Adds a picture, or describes it anew; in public only if it is described (T24). */
  public List<Refusal> keep(Actor by, ArticleId id, Picture picture) {
    var isPublic = mine(by, id).state() == Article.State.PUBLISHED;
    if (isPublic && picture.isUndescribed()) {
      return List.of(Refusal.of("publishing.publish.picture").at("alt-" + picture.id()));
    }
    edit(by, id, "picture", article -> article.with(picture));
    if (isPublic) {
      files.publish(picture.file());
    }
    return List.of();
  }

  /** Takes a picture away. */
  public void remove(Actor by, ArticleId id, PictureId picture) {
    edit(by, id, "picture-removed", article -> article.without(picture));
  }

  /** Adds a document to download. */
  public List<Refusal> keep(Actor by, ArticleId id, Download download) {
    if (download.title().isEmpty()) {
      return List.of(Refusal.of("publishing.download.untitled").at("title.pl"));
    }
    edit(by, id, "download", article -> article.with(download));
    if (mine(by, id).state() == Article.State.PUBLISHED) {
      files.publish(download.file());
    }
    return List.of();
  }

  /** Takes a document away. */
  public void remove(Actor by, ArticleId id, DownloadId download) {
    edit(by, id, "download-removed", article -> article.without(download));
  }

  /** The links of an article that need words or an address, by language of the body. */
  @Transactional(readOnly = true)
  public List<FoundLink> hints(LocalizedText text) {
    return text.byLanguage().values().stream()
        .flatMap(words -> LinkHints.of(words).stream())
        .toList();
  }

  private void edit(Actor by, ArticleId id, String what, UnaryOperator<Article> change) {
    articles.save(change.apply(mine(by, id)));
    history.note(Line.of("publishing.history." + what, by.person(), id));
  }

  private Article mine(Actor by, ArticleId id) {
    var article = articles.findById(id).orElseThrow(() -> new NotFoundException("article " + id));
    by.must(PublishingRules.mayEdit(by, article.programme()), "edit article " + id);
    return article;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
