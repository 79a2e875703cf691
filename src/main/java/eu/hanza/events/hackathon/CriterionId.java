package eu.hanza.events.hackathon;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a criterion of a jury. */
record CriterionId(UUID value) implements EntityId {

  static CriterionId next() {
    return new CriterionId(UUID.randomUUID());
  }

  static CriterionId of(String text) {
    return new CriterionId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
