package eu.hanza.catalogues;

import eu.hanza.catalogues.spi.CatalogueSource;
import eu.hanza.catalogues.spi.Cataloguing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the catalogues with their sources when Hanza starts and each night, for what changes
 * without anybody's doing, such as a practice that grew too old. What is equal keeps its date.
 */
@Component
class Refresh {

  private static final int BATCH = 200;

  private final ObjectProvider<CatalogueSource> sources;
  private final Cataloguing cataloguing;
  private final JdbcClient database;

  Refresh(ObjectProvider<CatalogueSource> sources, Cataloguing cataloguing, JdbcClient database) {
    this.sources = sources;
    this.cataloguing = cataloguing;
    this.database = database;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(30)
  void start() {
    run();
  }

  @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Warsaw")
  void run() {
    sources.orderedStream().forEach(this::compare);
  }

  private void compare(CatalogueSource source) {
    var ids = new LinkedHashSet<>(source.ids());
    ids.addAll(
        database
            .sql("select id from catalogues.record where kind = ? and content is not null")
            .param(source.kind())
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
    var all = new ArrayList<>(ids);
    for (var from = 0; from < all.size(); from += BATCH) {
      cataloguing.changed(source.kind(), all.subList(from, Math.min(all.size(), from + BATCH)));
    }
  }
}
