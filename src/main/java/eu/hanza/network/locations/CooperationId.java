package eu.hanza.network.locations;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a cooperation. */
record CooperationId(UUID value) implements EntityId {

  static CooperationId next() {
    return new CooperationId(UUID.randomUUID());
  }

  /** Reads an id from an address or a form. */
  static CooperationId of(String text) {
    return new CooperationId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
