package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
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
class ProgrammesInSearch extends StoredSource {

  private static final String KIND = "programme";

  private final Programmes programmes;
  private final SearchIndexing index;

  ProgrammesInSearch(Programmes programmes, JdbcClient database, SearchIndexing index) {
    super("programmes.search.", KIND, 10, "select id from programmes.programme", database);
    this.programmes = programmes;
    this.index = index;
  }

  @EventListener
  void saved(AfterSaveEvent<Programme> saved) {
    index.changed(KIND, saved.getEntity().id().value());
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
