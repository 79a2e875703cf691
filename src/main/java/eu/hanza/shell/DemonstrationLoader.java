package eu.hanza.shell;

import eu.hanza.shell.spi.Demonstration;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads each module's part of the demonstration once into an empty installation. */
@Component
@ConditionalOnProperty("hanza.demo")
class DemonstrationLoader {

  private static final Logger log = LoggerFactory.getLogger(DemonstrationLoader.class);

  private final ObjectProvider<Demonstration> demonstrations;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  DemonstrationLoader(
      ObjectProvider<Demonstration> demonstrations,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.demonstrations = demonstrations;
    this.database = database;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(10)
  void load() {
    demonstrations.stream()
        .sorted(Comparator.comparingInt(Demonstration::order))
        .forEach(part -> transaction.executeWithoutResult(nothing -> loadOnce(part)));
  }

  private void loadOnce(Demonstration part) {
    var name = part.getClass().getSimpleName();
    var loaded =
        database
            .sql("select count(*) from shell.demonstration where part = ?")
            .param(name)
            .query(Long.class)
            .single();
    if (loaded > 0) {
      return;
    }
    log.info("Loading the demonstration: {}", name);
    part.load();
    database.sql("insert into shell.demonstration (part) values (?)").param(name).update();
  }
}
