package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Slug;
import eu.hanza.kernel.StoredValues;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets issued recommendations be found by everybody, and drafts by their office. */
@Component
class RecommendationsInSearch extends StoredSource {

  private static final String KIND = "recommendation";

  private final JdbcClient database;
  private final ProgrammeDirectory programmes;
  private final SearchIndexing index;

  RecommendationsInSearch(
      JdbcClient database, ProgrammeDirectory programmes, SearchIndexing index) {
    super("knowledge.search.", KIND, 36, "select id from knowledge.recommendation", database);
    this.database = database;
    this.programmes = programmes;
    this.index = index;
  }

  @EventListener
  void saved(AfterSaveEvent<Recommendation> saved) {
    index.changed(KIND, saved.getEntity().id().value());
  }

  private record Told(
      SearchDocument document, UUID programme, boolean issued, List<AreaId> areas) {}

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    var told =
        database
            .sql(
                """
                select r.*, array(select m.area from knowledge.recommendation_area m
                  where m.recommendation = r.id order by m.position) as areas
                from knowledge.recommendation r where r.id = any(?)
                """)
            .param(ids.toArray(UUID[]::new))
            .query(RecommendationsInSearch::told)
            .list();
    var areas = programmes.areas(told.stream().flatMap(one -> one.areas.stream()).toList());
    return told.stream().map(one -> document(one, areas)).toList();
  }

  private static Told told(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var issued = row.getObject("issued_on", LocalDate.class);
    var path =
        issued == null
            ? "/office/recommendations/" + id
            : "/recommendations/" + row.getString("slug");
    var title = text(row, "title");
    var document =
        SearchDocument.of(new Ref(KIND, id), path, title)
            .named(List.of("R" + row.getInt("number")))
            .saying(text(row, "text"), text(row, "justification"))
            .dated(issued);
    var areas =
        Arrays.stream((Object[]) row.getArray("areas").getArray())
            .map(area -> new AreaId((UUID) area))
            .toList();
    return new Told(document, row.getObject("programme", UUID.class), issued != null, areas);
  }

  private static LocalizedText text(ResultSet row, String column) throws SQLException {
    return StoredValues.fromJson(row.getString(column));
  }

  private static SearchDocument document(Told told, Map<AreaId, Area> areas) {
    var slugs =
        told.areas.stream()
            .map(areas::get)
            .filter(Objects::nonNull)
            .map(area -> Slug.of(area.name().in(Language.PL).text()).value())
            .toList();
    var programme = new eu.hanza.kernel.ProgrammeId(told.programme);
    var readers =
        told.issued
            ? new Audience[] {Audience.EVERYBODY}
            : new Audience[] {Audience.officeOf(programme), Audience.ADMINISTRATORS};
    return told.document
        .in(Facet.PROGRAMME, List.of(told.programme.toString()))
        .in(Facet.AREA, slugs)
        .readBy(readers);
  }
}
