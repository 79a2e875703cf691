package eu.hanza.catalogues;

import eu.hanza.catalogues.spi.CatalogueRecord;
import eu.hanza.catalogues.spi.CatalogueSource;
import eu.hanza.catalogues.spi.Cataloguing;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what is public of a thing whenever it changes, and leaves a tombstone behind it. */
@Component
class Recording implements Cataloguing {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectProvider<CatalogueSource> sources;
  private final JdbcClient database;
  private final Clock clock;

  Recording(ObjectProvider<CatalogueSource> sources, JdbcClient database, Clock clock) {
    this.sources = sources;
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void changed(String kind, Collection<UUID> ids) {
    var source =
        sources.stream()
            .filter(one -> one.kind().equals(kind))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no catalogue of " + kind));
    var gone = new LinkedHashSet<>(ids);
    for (var record : source.records(ids)) {
      gone.remove(record.id());
      keep(kind, record);
    }
    bury(kind, gone);
  }

  private void keep(String kind, CatalogueRecord record) {
    var sets = new ArrayList<>(List.of("kind:" + kind));
    sets.addAll(record.sets());
    database
        .sql(
            """
            insert into catalogues.record (kind, id, changed_at, sets, content)
            values (?, ?, ?, ?::text[], ?::jsonb)
            on conflict (kind, id) do update set
              changed_at = excluded.changed_at, sets = excluded.sets, content = excluded.content
            where catalogues.record.content is distinct from excluded.content
            """)
        .params(
            kind, record.id(), now(), sets.toArray(String[]::new), JSON.writeValueAsString(record))
        .update();
  }

  private void bury(String kind, Collection<UUID> gone) {
    database
        .sql(
            """
            update catalogues.record set content = null, changed_at = ?
            where kind = ? and id = any(?::uuid[]) and content is not null
            """)
        .params(now(), kind, gone.stream().map(UUID::toString).toArray(String[]::new))
        .update();
  }

  private OffsetDateTime now() {
    return StoredValues.stored(clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
