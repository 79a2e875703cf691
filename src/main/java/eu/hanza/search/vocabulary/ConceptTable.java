package eu.hanza.search.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored concepts, retired ones among them. */
@Component
class ConceptTable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, List<String>>> LABELS =
      new TypeReference<>() {};

  private final JdbcClient database;

  ConceptTable(JdbcClient database) {
    this.database = database;
  }

  List<KeptConcept> all() {
    return database
        .sql(
            "select slug, kind, broader, labels, edited, retired from search.concept order by slug")
        .query(
            (row, number) ->
                new KeptConcept(
                    new Concept(
                        row.getString("slug"),
                        ConceptKind.valueOf(row.getString("kind")),
                        row.getString("broader"),
                        JSON.readValue(row.getString("labels"), LABELS)),
                    row.getBoolean("edited"),
                    row.getBoolean("retired")))
        .list();
  }

  /** Keeps what somebody said of a concept; from now on the file leaves it alone. */
  void put(Concept concept, boolean retired) {
    database
        .sql(
            """
            insert into search.concept (slug, kind, broader, labels, edited, retired)
            values (:slug, :kind, :broader, :labels::jsonb, true, :retired)
            on conflict (slug) do update
              set kind = excluded.kind, broader = excluded.broader, labels = excluded.labels,
                edited = true, retired = excluded.retired
            """)
        .param("slug", concept.slug())
        .param("kind", concept.kind().name())
        .param("broader", concept.broader())
        .param("labels", JSON.writeValueAsString(concept.labels()))
        .param("retired", retired)
        .update();
  }
}
