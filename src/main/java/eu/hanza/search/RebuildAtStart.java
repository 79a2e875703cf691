package eu.hanza.search;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Builds the index when Hanza starts with none, as after an upgrade, or when the command line asks
 * for it by {@code --hanza.search.rebuild}.
 */
@Component
class RebuildAtStart {

  private final Rebuild rebuild;
  private final SearchIndex index;
  private final boolean asked;

  RebuildAtStart(
      Rebuild rebuild, SearchIndex index, @Value("${hanza.search.rebuild:false}") String asked) {
    this.rebuild = rebuild;
    this.index = index;
    this.asked = !asked.equalsIgnoreCase("false");
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(20)
  void build() {
    if (asked || index.isEmpty()) {
      rebuild.run();
    }
  }
}
