package eu.hanza.search.postgres;

import eu.hanza.kernel.StoredValues;
import eu.hanza.search.Counted;
import eu.hanza.search.Found;
import eu.hanza.search.IndexedDocument;
import eu.hanza.search.Question;
import eu.hanza.search.SearchIndex;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The index in PostgreSQL. A broad question is ranked in two steps: the best thousand by title and
 * date are chosen first, then ranked by everything they say, so that its cost has a bound.
 */
@Component
class PostgresIndex implements SearchIndex {

  private static final int RANKED = 1_000;
  private static final int BATCH = 200;
  private static final String TOTAL = "=";

  private final JdbcClient database;
  private final JdbcTemplate batches;
  private final Clock clock;

  PostgresIndex(JdbcClient database, JdbcTemplate batches, Clock clock) {
    this.database = database;
    this.batches = batches;
    this.clock = clock;
  }

  @Override
  public void reserve(String kind, boolean alone) {
    var lock = alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
    database
        .sql("select " + lock + "(hashtext('search'), hashtext(?))::text")
        .param(kind)
        .query()
        .singleRow();
  }

  @Override
  public void put(List<IndexedDocument> documents) {
    var now = StoredValues.stored(clock.instant());
    batches.batchUpdate(
        """
        insert into search.document
          (kind, ref, address, title, context, summary, body, readers, facets, concepts, dated, appeared,
            heading, content, visible_from, visible_until)
        values (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?::tsvector, ?::tsvector, ?, ?)
        on conflict (kind, ref) do update set
          address = excluded.address, title = excluded.title, context = excluded.context, summary = excluded.summary,
          body = excluded.body, readers = excluded.readers, facets = excluded.facets,
          concepts = excluded.concepts, dated = excluded.dated, heading = excluded.heading,
          content = excluded.content, visible_from = excluded.visible_from,
          visible_until = excluded.visible_until,
          appeared = case when search.document.readers @> excluded.readers
            then search.document.appeared else excluded.appeared end
        """,
        documents,
        BATCH,
        (row, indexed) -> {
          var document = indexed.document();
          row.setString(1, document.ref().kind());
          row.setObject(2, document.ref().id());
          row.setString(3, document.address());
          row.setString(4, StoredValues.toJson(document.title()));
          row.setString(5, StoredValues.toJson(document.context()));
          row.setString(6, StoredValues.toJson(document.summary()));
          row.setString(7, StoredValues.toJson(document.body()));
          row.setObject(8, keys(document.readers()));
          row.setObject(9, indexed.facets().toArray(String[]::new));
          row.setObject(10, indexed.concepts().toArray(String[]::new));
          row.setObject(11, document.date());
          row.setObject(12, now);
          row.setString(13, TextSearch.vector(indexed.heading()));
          row.setString(14, TextSearch.vector(indexed.content()));
          row.setObject(15, moment(document.from()));
          row.setObject(16, moment(document.until()));
        });
    var words = new TreeSet<String>();
    documents.forEach(indexed -> words.addAll(indexed.words()));
    database
        .sql("insert into search.word (word) select unnest(?::text[]) on conflict do nothing")
        .param(words.toArray(String[]::new))
        .update();
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
    return at == null ? null : StoredValues.stored(at);
  }

  private static String[] keys(Collection<Audience> audiences) {
    return audiences.stream().map(Audience::key).sorted().toArray(String[]::new);
  }

  @Override
  public void remove(Collection<Ref> refs) {
    refs.forEach(
        ref ->
            database
                .sql("delete from search.document where kind = ? and ref = ?")
                .params(ref.kind(), ref.id())
                .update());
  }

  @Override
  public Set<UUID> filed(String kind) {
    return new HashSet<>(
        database
            .sql("select ref from search.document where kind = ?")
            .param(kind)
            .query(UUID.class)
            .list());
  }

  @Override
  public Optional<Found> find(Ref ref) {
    return database
        .sql("select d.*, true literal from search.document d where kind = ? and ref = ?")
        .params(ref.kind(), ref.id())
        .query(PostgresIndex::found)
        .optional();
  }

  @Override
  public Map<String, Long> sizes() {
    var sizes = new LinkedHashMap<String, Long>();
    database
        .sql("select kind, count(*) n from search.document group by kind order by kind")
        .query(
            row -> {
              sizes.put(row.getString("kind"), row.getLong("n"));
            });
    return sizes;
  }

  @Override
  public boolean isEmpty() {
    return !database
        .sql("select exists (select 1 from search.document)")
        .query(Boolean.class)
        .single();
  }

  /**
   * Reading the long vectors of a whole table costs more than any use of the index. A plan for this
   * question alone knows how much it finds, and shares broad work among processors.
   */
  private void useTheIndex(Question question) {
    if (!question.parts().isEmpty()) {
      database
          .sql(
              """
              select set_config('enable_seqscan', 'off', true), set_config('work_mem', '32MB', true),
                set_config('plan_cache_mode', 'force_custom_plan', true)
              """)
          .query()
          .singleRow();
    }
  }

  @Override
  public Counted count(Question question) {
    useTheIndex(question);
    var asked = new Asked(question, clock.instant());
    var values = new EnumMap<Facet, Map<String, Long>>(Facet.class);
    var total = new long[1];
    database
        .sql(asked.counting())
        .params(asked.values())
        .query(
            row -> {
              var entry = row.getString("entry");
              if (entry.equals(TOTAL)) {
                total[0] = row.getLong("n");
              } else {
                put(values, entry, row.getLong("n"));
              }
            });
    return new Counted(total[0], values);
  }

  private static void put(Map<Facet, Map<String, Long>> values, String entry, long count) {
    var at = entry.indexOf('=');
    Facet.of(entry.substring(0, at))
        .ifPresent(
            facet ->
                values
                    .computeIfAbsent(facet, key -> new LinkedHashMap<>())
                    .put(entry.substring(at + 1), count));
  }

  @Override
  public List<Found> find(Question question, Order order, int offset, int size) {
    useTheIndex(question);
    var asked = new Asked(question, clock.instant());
    var values = asked.values();
    values.put("offset", offset);
    values.put("size", size);
    if (order == Order.NEWEST) {
      return database.sql(asked.newest()).params(values).query(PostgresIndex::found).list();
    }
    if (question.parts().isEmpty() || order == Order.LATEST) {
      return database.sql(asked.latest()).params(values).query(PostgresIndex::found).list();
    }
    var weights = weights(question);
    values.put("today", LocalDate.now(clock));
    values.put("ranked", Math.max(RANKED, offset + size));
    return database.sql(asked.best(weights)).params(values).query(PostgresIndex::found).list();
  }

  /** How much each part of a question tells: the rarer, the more, and never less than nothing. */
  private List<Double> weights(Question question) {
    if (question.parts().size() == 1) {
      return List.of(1.0);
    }
    var each = new ArrayList<Double>();
    var all = Math.max(1, estimated());
    for (var part : question.parts()) {
      var found =
          database
              .sql(
                  """
                  select count(*) from
                    (select 1 from search.document where content @@ ?::tsquery limit 20000) x
                  """)
              .param(TextSearch.part(part, true))
              .query(Long.class)
              .single();
      each.add(Math.log(1 + (Math.max(0, all - found) + 0.5) / (found + 0.5)));
    }
    return each;
  }

  private long estimated() {
    return database
        .sql("select reltuples::bigint from pg_class where oid = 'search.document'::regclass")
        .query(Long.class)
        .single();
  }

  @Override
  public List<String> addresses(Set<Audience> readers, int offset, int size) {
    var now = StoredValues.stored(clock.instant());
    return database
        .sql(
            """
            select address from search.document
            where readers && ?::text[] and (visible_from is null or visible_from <= ?)
              and (visible_until is null or visible_until > ?)
            group by address order by min(id) limit ? offset ?
            """)
        .params(keys(readers), now, now, size, offset)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Override
  public List<Found> beginning(List<String> words, Set<Audience> readers, int size) {
    return database
        .sql(
            """
            select d.*, true literal from search.document d
            where heading @@ ?::tsquery and readers && ?::text[]
              and (visible_from is null or visible_from <= ?)
              and (visible_until is null or visible_until > ?)
            order by length(title::text), dated desc nulls last, id limit ?
            """)
        .params(
            TextSearch.beginning(words),
            keys(readers),
            StoredValues.stored(clock.instant()),
            StoredValues.stored(clock.instant()),
            size)
        .query(PostgresIndex::found)
        .list();
  }

  @Override
  public List<String> resembling(String word, int size) {
    return database
        .sql(
            """
            select word from search.word where word % ? and word <> ?
            order by similarity(word, ?) desc, word limit ?
            """)
        .params(word, word, word, size)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        new Ref(row.getString("kind"), row.getObject("ref", UUID.class)),
        row.getString("address"),
        StoredValues.fromJson(row.getString("title")),
        StoredValues.fromJson(row.getString("context")),
        StoredValues.fromJson(row.getString("summary")),
        StoredValues.fromJson(row.getString("body")),
        List.of((String[]) row.getArray("facets").getArray()),
        Set.of((String[]) row.getArray("concepts").getArray()),
        row.getObject("dated", LocalDate.class),
        row.getObject("appeared", OffsetDateTime.class).toInstant(),
        row.getBoolean("literal"));
  }
}
