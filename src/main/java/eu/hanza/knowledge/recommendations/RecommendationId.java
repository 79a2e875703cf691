package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a recommendation. */
record RecommendationId(UUID value) implements EntityId {

  static RecommendationId next() {
    return new RecommendationId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  static RecommendationId of(String text) {
    return new RecommendationId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
