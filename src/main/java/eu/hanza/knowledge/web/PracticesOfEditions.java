package eu.hanza.knowledge.web;

import eu.hanza.events.spi.EditionColumn;
import eu.hanza.events.spi.EditionId;
import eu.hanza.knowledge.Sightings;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many practices were shown in each edition, in the history of its series. */
@Component
class PracticesOfEditions implements EditionColumn {

  private final Sightings sightings;

  PracticesOfEditions(Sightings sightings) {
    this.sightings = sightings;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String labelKey() {
    return "knowledge.title";
  }

  @Override
  public Map<EditionId, Integer> counts(Collection<EditionId> editions) {
    return sightings.counts(editions);
  }

  @Override
  public String path(EditionId edition) {
    return "/editions/" + edition + "/practices";
  }
}
