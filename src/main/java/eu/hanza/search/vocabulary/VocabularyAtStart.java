package eu.hanza.search.vocabulary;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Brings the concepts of the file into the installation; what somebody edited stays. */
@Component
class VocabularyAtStart {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ConceptBook book;
  private final JdbcClient database;

  VocabularyAtStart(ConceptBook book, JdbcClient database) {
    this.book = book;
    this.database = database;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(5)
  @Transactional
  public void load() {
    var concepts = VocabularyFile.read();
    var changed = concepts.stream().mapToInt(this::put).sum();
    if (changed > 0) {
      book.change(() -> changed);
    }
  }

  private int put(Concept concept) {
    return database
        .sql(
            """
            insert into search.concept (slug, kind, broader, labels)
            values (:slug, :kind, :broader, :labels::jsonb)
            on conflict (slug) do update
              set kind = excluded.kind, broader = excluded.broader, labels = excluded.labels
              where not search.concept.edited
                and (search.concept.kind, search.concept.labels, coalesce(search.concept.broader, ''))
                  is distinct from (excluded.kind, excluded.labels, coalesce(excluded.broader, ''))
            """)
        .params(values(concept))
        .update();
  }

  private static Map<String, Object> values(Concept concept) {
    var values = new java.util.HashMap<String, Object>();
    values.put("slug", concept.slug());
    values.put("kind", concept.kind().name());
    values.put("broader", concept.broader());
    values.put("labels", JSON.writeValueAsString(concept.labels()));
    return values;
  }
}
