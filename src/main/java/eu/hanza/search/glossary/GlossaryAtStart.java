package eu.hanza.search.glossary;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the names of the file into the installation; what somebody edited stays. */
@Component
class GlossaryAtStart {

  private final TermTable table;

  GlossaryAtStart(TermTable table) {
    this.table = table;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(5)
  @Transactional
  public void load() {
    GlossaryFile.read().forEach(table::bring);
  }
}
