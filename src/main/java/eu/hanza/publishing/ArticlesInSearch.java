package eu.hanza.publishing;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets news and pages be found, while they are public; drafts by whoever writes for a programme.
 */
@Component
class ArticlesInSearch extends StoredSource {

  private static final String KIND = "article";

  private final Articles articles;
  private final ProgrammeDirectory programmes;
  private final SearchIndexing index;

  ArticlesInSearch(
      Articles articles, ProgrammeDirectory programmes, JdbcClient database, SearchIndexing index) {
    super("publishing.search.", KIND, 60, "select id from publishing.article", database);
    this.articles = articles;
    this.programmes = programmes;
    this.index = index;
  }

  @EventListener
  void saved(AfterSaveEvent<Article> saved) {
    index.changed(KIND, saved.getEntity().id().value());
  }

  @Override
  public String typeKey(String type) {
    return "publishing.search.kind." + type;
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    var found = articles.findByIdIn(ids.stream().map(ArticleId::new).toList());
    var sites =
        programmes.all(
            found.stream().map(Article::programme).filter(Objects::nonNull).distinct().toList());
    var areas =
        programmes.areas(found.stream().flatMap(one -> one.areaSet().stream()).distinct().toList());
    return found.stream().map(article -> document(article, sites, areas)).toList();
  }

  private static SearchDocument document(
      Article article, Map<ProgrammeId, ProgrammeSummary> sites, Map<AreaId, Area> areas) {
    var text = article.text();
    var site = article.programme() == null ? null : sites.get(article.programme());
    var published = article.publishedAt();
    var document =
        SearchDocument.of(new Ref(KIND, article.id().value()), path(article, site), text.title())
            .named(text.topicList())
            .saying(text.lead(), together(text.body(), text.more()))
            .in(Facet.TYPE, List.of(KIND + "." + article.kind().name()))
            .in(Facet.AREA, areas(article, areas))
            .dated(published == null ? null : published.atZone(ZoneOffset.UTC).toLocalDate());
    if (site != null) {
      document = document.in(Facet.PROGRAMME, List.of(site.id().value().toString()));
    }
    return article.state() == Article.State.PUBLISHED
        ? document.readBy(Audience.EVERYBODY).found(published, article.expiresAt())
        : forOffice(document, article.programme());
  }

  private static SearchDocument forOffice(
      SearchDocument document, @org.jspecify.annotations.Nullable ProgrammeId programme) {
    return programme == null
        ? document.readBy(Audience.ADMINISTRATORS)
        : document.readBy(Audience.officeOf(programme), Audience.ADMINISTRATORS);
  }

  private static String path(
      Article article, @org.jspecify.annotations.Nullable ProgrammeSummary site) {
    return (site == null ? "" : site.path())
        + "/"
        + article.kind().segment()
        + "/"
        + article.slug();
  }

  private static LocalizedText together(LocalizedText one, LocalizedText other) {
    var texts = new java.util.LinkedHashMap<>(one.byLanguage());
    other.byLanguage().forEach((tag, text) -> texts.merge(tag, text, (a, b) -> a + "\n\n" + b));
    return new LocalizedText(texts);
  }

  private static List<String> areas(Article article, Map<AreaId, Area> areas) {
    return article.areaSet().stream()
        .map(areas::get)
        .filter(Objects::nonNull)
        .flatMap(area -> Stream.of(Slug.of(area.name().raw("pl")).value()))
        .toList();
  }
}
