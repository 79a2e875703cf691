package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about news and pages. */
@Service
@Transactional(readOnly = true)
public class NewsDirectory {

  private static final int RECENT = 200;
  private static final String SUMMARY =
      """
      select a.* from publishing.article a
      """;
  private static final String PUBLIC =
      """
       where a.state = 'PUBLISHED' and a.published_at <= :now
         and (a.expires_at is null or a.expires_at > :now)
      """;

  private static final String LATEST = " order by a.published_at desc, a.id";
  private static final String ADDRESS =
      """
       where a.programme is not distinct from :programme::uuid and a.kind = :kind
         and (a.slug = :slug or a.id in (
           select article from publishing.old_slug o
           where o.programme is not distinct from :programme::uuid
             and o.kind = :kind and o.slug = :slug))
       order by (a.slug = :slug) desc limit 1
      """;

  private final JdbcClient database;
  private final Articles articles;
  private final ProgrammeDirectory programmes;
  private final Clock clock;

  NewsDirectory(
      JdbcClient database, Articles articles, ProgrammeDirectory programmes, Clock clock) {
    this.database = database;
    this.articles = articles;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** A page of the public news of a programme, or of all programmes, the latest first. */
  public PageOf<ArticleSummary> news(@Nullable ProgrammeId programme, int number, int size) {
    var mine = " and a.kind = 'NEWS' and (:programme::uuid is null or a.programme = :programme)";
    var total =
        database
            .sql("select count(*) from publishing.article a" + PUBLIC + mine)
            .param("now", now())
            .param("programme", value(programme))
            .query(Long.class)
            .single();
    var items =
        read(
            database
                .sql(SUMMARY + PUBLIC + mine + LATEST + " limit :n offset :o")
                .param("now", now())
                .param("programme", value(programme))
                .param("n", size)
                .param("o", PageOf.offset(number, size)));
    return new PageOf<>(items, Math.max(1, number), size, total);
  }

  /** The public news of a project, the latest first. */
  public List<ArticleSummary> ofProject(ProjectId project) {
    return read(
        database
            .sql(SUMMARY + PUBLIC + " and a.project = :project" + LATEST)
            .param("now", now())
            .param("project", project.value()));
  }

  /** The public pages of a programme, by title. */
  public List<ArticleSummary> pages(ProgrammeId programme) {
    var mine = " and a.kind = 'PAGE' and a.programme = :p order by a.title ->> 'pl'";
    return read(
        database.sql(SUMMARY + PUBLIC + mine).param("now", now()).param("p", programme.value()));
  }

  /** At most three public articles that belong to another (S2.21). */
  public List<ArticleSummary> related(ArticleSummary article) {
    var recent =
        read(database.sql(SUMMARY + PUBLIC + LATEST + " limit " + RECENT).param("now", now()));
    return RelatedArticles.of(article, recent, clock.instant());
  }

  /** The articles that the actor may edit, the latest change first. */
  public List<ArticleSummary> editedBy(Actor actor) {
    return read(database.sql(SUMMARY + " order by a.changed_at desc")).stream()
        .filter(one -> PublishingRules.mayEdit(actor, one.programme()))
        .toList();
  }

  /** A whole article. */
  public ArticleDetails get(ArticleId id) {
    var article = articles.findById(id).orElseThrow(() -> new NotFoundException("article " + id));
    return new ArticleDetails(
        summary(id),
        article.slug().value(),
        article.text(),
        article.areas().stream().map(Article.AreaMark::area).toList(),
        article.pictures(),
        article.downloads(),
        article.state() == Article.State.WITHDRAWN);
  }

  private ArticleSummary summary(ArticleId id) {
    return read(database.sql(SUMMARY + " where a.id = :id").param("id", id.value())).getFirst();
  }

  /** Where an address leads: to an article, or to the one that had it before. */
  public Optional<ArticleSummary> at(
      @Nullable ProgrammeId programme, ArticleKind kind, String slug) {
    return read(
            database
                .sql(SUMMARY + ADDRESS)
                .param("programme", value(programme))
                .param("kind", kind.name())
                .param("slug", slug))
        .stream()
        .findFirst();
  }

  /** Reads articles, and the addresses of their programmes in one more query. */
  private List<ArticleSummary> read(JdbcClient.StatementSpec query) {
    var articlesRead = query.query(NewsDirectory::summary).list();
    var ids =
        articlesRead.stream().map(ArticleSummary::programme).filter(Objects::nonNull).toList();
    var sites = ids.isEmpty() ? Map.<ProgrammeId, ProgrammeSummary>of() : programmes.all(ids);
    return articlesRead.stream()
        .map(
            one -> {
              var site = one.programme() == null ? null : sites.get(one.programme());
              return site == null ? one : one.below(site.path());
            })
        .toList();
  }

  /** Whether the actor may read an article now: it is public, or the actor edits it. */
  public boolean mayRead(Actor actor, ArticleSummary article) {
    return article.isPublicAt(clock.instant())
        || PublishingRules.mayEdit(actor, article.programme());
  }

  private OffsetDateTime now() {
    return StoredValues.stored(clock.instant());
  }

  private static @Nullable UUID value(@Nullable ProgrammeId programme) {
    return programme == null ? null : programme.value();
  }

  static ArticleSummary summary(ResultSet row, int number) throws SQLException {
    var programme = row.getObject("programme", UUID.class);
    var project = row.getObject("project", UUID.class);
    var kind = ArticleKind.valueOf(row.getString("kind"));
    return new ArticleSummary(
        new ArticleId(row.getObject("id", UUID.class)),
        kind,
        programme == null ? null : new ProgrammeId(programme),
        project == null ? null : new ProjectId(project),
        "/" + kind.segment() + "/" + row.getString("slug"),
        StoredValues.fromJson(row.getString("title")),
        StoredValues.fromJson(row.getString("lead")),
        Arrays.stream(row.getString("topics").split(","))
            .map(String::strip)
            .filter(topic -> !topic.isEmpty())
            .toList(),
        moment(row, "published_at"),
        moment(row, "expires_at"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("state").equals("PUBLISHED"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var stored = row.getObject(column, OffsetDateTime.class);
    return stored == null ? null : stored.toInstant();
  }
}
