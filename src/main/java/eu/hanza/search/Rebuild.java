package eu.hanza.search;

import eu.hanza.kernel.StoredValues;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the index anew from all sources while people go on searching: batch by batch, each in a
 * transaction of its own, and takes out at the end what no source has any more. One runs at a time,
 * whichever node it runs on.
 */
@Service
public class Rebuild {

  private static final Logger log = LoggerFactory.getLogger(Rebuild.class);
  private static final int BATCH = 100;
  private static final Duration SILENT = Duration.ofMinutes(2);

  private final ObjectProvider<SearchSource> sources;
  private final Filing filing;
  private final SearchIndex index;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Rebuild(
      ObjectProvider<SearchSource> sources,
      Filing filing,
      SearchIndex index,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.sources = sources;
    this.filing = filing;
    this.index = index;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * How far it has come.
   *
   * @param started when it began
   * @param ended when it ended; null while it runs
   * @param done how many things were read
   * @param total how many there are
   * @param failed whether it stopped before the end
   */
  public record Progress(
      Instant started, @Nullable Instant ended, long done, long total, boolean failed) {

    /** Whether it still runs. */
    public boolean isRunning() {
      return ended == null && !failed;
    }
  }

  /** How far the last one has come; empty if there never was one. */
  public Optional<Progress> last() {
    return database
        .sql("select * from search.rebuild")
        .query(
            (row, number) -> {
              var ended = row.getObject("ended", OffsetDateTime.class);
              var beat = row.getObject("beat", OffsetDateTime.class).toInstant();
              var silent = ended == null && beat.plus(SILENT).isBefore(clock.instant());
              return new Progress(
                  row.getObject("started", OffsetDateTime.class).toInstant(),
                  ended == null ? null : ended.toInstant(),
                  row.getLong("done"),
                  row.getLong("total"),
                  row.getBoolean("failed") || silent);
            })
        .optional();
  }

  /** Builds the index anew in the background. */
  @Async
  public void start() {
    run();
  }

  /** Builds the index anew; does nothing if that is going on already. */
  public void run() {
    var things = things();
    if (!begun(things.values().stream().mapToLong(List::size).sum())) {
      return;
    }
    try {
      things.forEach(this::rebuild);
      end(false);
    } catch (RuntimeException e) {
      log.error("Building the search index anew has failed", e);
      end(true);
    }
  }

  private Map<SearchSource, List<UUID>> things() {
    var things = new LinkedHashMap<SearchSource, List<UUID>>();
    sources.stream().forEach(source -> things.put(source, source.ids()));
    return things;
  }

  private boolean begun(long total) {
    var now = StoredValues.stored(clock.instant());
    return database
            .sql(
                """
                insert into search.rebuild (started, beat, done, total) values (:now, :now, 0, :n)
                on conflict (single) do update
                  set started = :now, beat = :now, ended = null, done = 0, total = :n, failed = false
                  where search.rebuild.ended is not null or search.rebuild.failed
                    or search.rebuild.beat < :silent
                """)
            .param("now", now)
            .param("n", total)
            .param("silent", StoredValues.stored(clock.instant().minus(SILENT)))
            .update()
        == 1;
  }

  private void end(boolean failed) {
    var now = StoredValues.stored(clock.instant());
    database
        .sql("update search.rebuild set ended = ?, beat = ?, failed = ?")
        .params(now, now, failed)
        .update();
  }

  private void rebuild(SearchSource source, List<UUID> ids) {
    for (var from = 0; from < ids.size(); from += BATCH) {
      var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      transaction.executeWithoutResult(nothing -> file(source, batch));
    }
    transaction.executeWithoutResult(nothing -> sweep(source));
  }

  private void file(SearchSource source, List<UUID> batch) {
    index.reserve(source.kind(), true);
    var documents =
        source.documents(batch).stream().filter(one -> !one.readers().isEmpty()).toList();
    index.put(filing.file(documents));
    var gone = new HashSet<>(batch);
    documents.stream().map(SearchDocument::ref).map(Ref::id).forEach(gone::remove);
    index.remove(gone.stream().map(id -> new Ref(source.kind(), id)).toList());
    database
        .sql("update search.rebuild set done = done + ?, beat = ?")
        .params(batch.size(), StoredValues.stored(clock.instant()))
        .update();
  }

  /** Takes out what the source has not any more; asked anew, since people go on working. */
  private void sweep(SearchSource source) {
    index.reserve(source.kind(), true);
    Set<UUID> there = new HashSet<>(source.ids());
    var gone = new ArrayList<Ref>();
    for (var id : index.filed(source.kind())) {
      if (!there.contains(id)) {
        gone.add(new Ref(source.kind(), id));
      }
    }
    index.remove(gone);
  }
}
