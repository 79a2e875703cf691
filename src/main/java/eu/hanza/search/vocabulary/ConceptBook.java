package eu.hanza.search.vocabulary;

import eu.hanza.search.analysis.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored vocabulary, with the annotator made from it. Both are read anew when the table has
 * changed, by whichever node changed it.
 */
@Component
public class ConceptBook {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, List<String>>> LABELS =
      new TypeReference<>() {};

  private final JdbcClient database;
  private final Analysis analysis;
  private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

  ConceptBook(JdbcClient database, Analysis analysis) {
    this.database = database;
    this.analysis = analysis;
  }

  /**
   * The vocabulary of one moment.
   *
   * @param edition the number of the change that made it
   */
  public record Reading(long edition, Vocabulary vocabulary, Annotator annotator) {}

  /** The vocabulary as it is now. */
  public Reading now() {
    var edition = edition();
    var known = last.get();
    if (known != null && known.edition() == edition) {
      return known;
    }
    var vocabulary = new Vocabulary(concepts());
    var made = new Reading(edition, vocabulary, new Annotator(vocabulary, analysis));
    last.set(made);
    return made;
  }

  /** Changes the stored concepts; whoever reads next sees it. */
  <T> T change(Supplier<T> change) {
    var result = change.get();
    database.sql("update search.vocabulary set edition = edition + 1").update();
    return result;
  }

  private long edition() {
    return database.sql("select edition from search.vocabulary").query(Long.class).single();
  }

  private List<Concept> concepts() {
    var all = new ArrayList<Concept>();
    database
        .sql(
            "select slug, kind, broader, labels from search.concept where not retired order by"
                + " slug")
        .query(
            (row, number) ->
                new Concept(
                    row.getString("slug"),
                    ConceptKind.valueOf(row.getString("kind")),
                    row.getString("broader"),
                    JSON.readValue(row.getString("labels"), LABELS)))
        .stream()
        .forEach(all::add);
    CountryConcepts.all().forEach(all::add);
    return all;
  }
}
