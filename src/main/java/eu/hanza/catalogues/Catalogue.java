package eu.hanza.catalogues;

import eu.hanza.catalogues.spi.CatalogueRecord;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the open catalogues, in the order of the changes. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient database;

  Catalogue(JdbcClient database) {
    this.database = database;
  }

  /** Lines in the order in which they changed, tombstones among them. */
  public List<Entry> list(Selection selection, int most) {
    var values = values(selection);
    values.put("most", most);
    return database
        .sql(
            "select kind, id, changed_at, sets, content from catalogues.record"
                + where(selection)
                + " order by changed_at, id limit :most")
        .params(values)
        .query(Catalogue::entry)
        .list();
  }

  /** How many lines fit. */
  public long count(Selection selection) {
    return database
        .sql("select count(*) from catalogues.record" + where(selection))
        .params(values(selection))
        .query(Long.class)
        .single();
  }

  private static String where(Selection selection) {
    var conditions = new ArrayList<String>();
    if (!selection.sets().isEmpty()) {
      conditions.add("sets @> :sets::text[]");
    }
    if (selection.from() != null) {
      conditions.add("changed_at >= :from");
    }
    if (selection.until() != null) {
      conditions.add("changed_at <= :until");
    }
    if (selection.after() != null) {
      conditions.add("(changed_at, id) > (:at, :id)");
    }
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static Map<String, Object> values(Selection selection) {
    var values = new HashMap<String, Object>();
    if (!selection.sets().isEmpty()) {
      values.put("sets", selection.sets().toArray(String[]::new));
    }
    if (selection.from() != null) {
      values.put("from", StoredValues.stored(selection.from()));
    }
    if (selection.until() != null) {
      values.put("until", StoredValues.stored(selection.until()));
    }
    var after = selection.after();
    if (after != null) {
      values.put("at", StoredValues.stored(after.changedAt()));
      values.put("id", after.id());
    }
    return values;
  }

  /** One line, a tombstone too. */
  public Optional<Entry> find(String kind, UUID id) {
    return database
        .sql(
            """
            select kind, id, changed_at, sets, content from catalogues.record
            where kind = ? and id = ?
            """)
        .params(kind, id)
        .query(Catalogue::entry)
        .optional();
  }

  /** All sets that have lines, by how many public records each has. */
  public Map<String, Long> sets() {
    var sets = new LinkedHashMap<String, Long>();
    database
        .sql(
            """
            select one, count(content) n from catalogues.record, unnest(sets) one
            group by one order by one
            """)
        .query(
            row -> {
              sets.put(row.getString("one"), row.getLong("n"));
            });
    return sets;
  }

  /** What an area is called, as a record of it says; nothing while no public record has it. */
  public Optional<LocalizedText> area(String slug) {
    return database
        .sql(
            """
            select content -> 'areas' -> ?::text -> 'byLanguage' from catalogues.record
            where content is not null and sets @> array[?]::text[] limit 1
            """)
        .params(slug, "area:" + slug)
        .query(String.class)
        .optional()
        .map(StoredValues::fromJson);
  }

  /** When the first line changed; nothing while there is none. */
  public Optional<Instant> earliest() {
    return database
        .sql("select changed_at from catalogues.record order by changed_at limit 1")
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    var content = row.getString("content");
    return new Entry(
        row.getString("kind"),
        row.getObject("id", UUID.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        List.of((String[]) row.getArray("sets").getArray()),
        content == null ? null : JSON.readValue(content, CatalogueRecord.class));
  }
}
