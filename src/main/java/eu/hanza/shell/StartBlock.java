package eu.hanza.shell;

import eu.hanza.shell.spi.Announcement;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints one block when Hanza answers: its address and what the modules announce. */
@Component
class StartBlock {

  private static final Logger log = LoggerFactory.getLogger(StartBlock.class);
  private static final String LINE = "-".repeat(72);

  private final ObjectProvider<Announcement> announcements;
  private final Environment environment;

  StartBlock(ObjectProvider<Announcement> announcements, Environment environment) {
    this.announcements = announcements;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(100)
  void print() {
    var port = environment.getProperty("local.server.port", "8080");
    var block = new StringBuilder("\n").append(LINE).append('\n');
    block.append("  Hanza answers at http://localhost:").append(port).append('\n');
    announcements.stream()
        .sorted(Comparator.comparingInt(Announcement::order))
        .flatMap(announcement -> announcement.lines().stream())
        .forEach(line -> block.append("  ").append(line).append('\n'));
    log.info("{}{}", block, LINE);
  }
}
