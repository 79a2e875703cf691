package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.SearchSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets programmes be found by what they say and by the names of their areas and objectives. */
@Component
class ProgrammesInSearch implements SearchSource {

  private static final String KIND = "programme";

  private final Programmes programmes;
  private final JdbcClient database;
  private final SearchIndexing index;

  ProgrammesInSearch(Programmes programmes, JdbcClient database, SearchIndexing index) {
    this.programmes = programmes;
    this.database = database;
    this.index = index;
  }

  @EventListener
  void saved(AfterSaveEvent<Programme> saved) {
    index.changed(KIND, saved.getEntity().id().value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String labelKey() {
    return "programmes.search.programmes";
  }

  @Override
  public String oneKey() {
    return "programmes.search.programme";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<UUID> ids() {
    return database
        .sql("select id from programmes.programme")
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    return programmes.findByIdIn(ids.stream().map(ProgrammeId::new).toList()).stream()
        .map(ProgrammesInSearch::document)
        .toList();
  }

  private static SearchDocument document(Programme programme) {
    var profile = programme.profile();
    return SearchDocument.of(
            new Ref(KIND, programme.id().value()), "/" + programme.slug(), profile.name())
        .named(List.of(profile.shortName()))
        .saying(profile.lede(), body(programme))
        .in(Facet.PROGRAMME, List.of(programme.id().value().toString()))
        .in(
            Facet.AREA,
            programme.areas().stream().map(area -> Slug.of(area.name().raw("pl")).value()).toList())
        .readByAll(programme.state() == Programme.State.PUBLISHED, programme.id());
  }

  private static LocalizedText body(Programme programme) {
    var texts = new LinkedHashMap<String, String>();
    add(texts, programme.profile().mission());
    add(texts, programme.profile().targetGroups());
    programme.areas().forEach(area -> add(texts, area.name()));
    programme.objectives().forEach(objective -> add(texts, objective.text()));
    return new LocalizedText(texts);
  }

  private static void add(Map<String, String> texts, LocalizedText text) {
    text.byLanguage().forEach((tag, words) -> texts.merge(tag, words, (a, b) -> a + "\n\n" + b));
  }
}
