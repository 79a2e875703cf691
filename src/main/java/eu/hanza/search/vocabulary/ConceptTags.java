package eu.hanza.search.vocabulary;

import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.search.spi.Ref;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of the concepts that Hanza proposed for documents. */
@Component
public class ConceptTags {

  private final JdbcClient database;
  private final Clock clock;

  ConceptTags(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For each document the concepts that somebody judged, and whether they fit. */
  public Map<Ref, Map<String, Boolean>> of(Collection<Ref> refs) {
    var found = new HashMap<Ref, Map<String, Boolean>>();
    database
        .sql("select kind, ref, concept, fits from search.tag where ref = any(?)")
        .param(refs.stream().map(Ref::id).distinct().toArray(UUID[]::new))
        .query(
            row -> {
              var ref = new Ref(row.getString("kind"), row.getObject("ref", UUID.class));
              found
                  .computeIfAbsent(ref, key -> new HashMap<>())
                  .put(row.getString("concept"), row.getBoolean("fits"));
            });
    return found;
  }

  /** Keeps that a person said whether a concept fits; what was said before is replaced. */
  public void judge(PersonId by, Ref ref, String concept, boolean fits) {
    database
        .sql(
            """
            insert into search.tag (kind, ref, concept, fits, person, at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (kind, ref, concept)
              do update set fits = excluded.fits, person = excluded.person, at = excluded.at
            """)
        .params(
            ref.kind(), ref.id(), concept, fits, by.value(), StoredValues.stored(clock.instant()))
        .update();
  }
}
