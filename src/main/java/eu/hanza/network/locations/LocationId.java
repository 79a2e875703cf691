package eu.hanza.network.locations;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a location. */
record LocationId(UUID value) implements EntityId {

  static LocationId next() {
    return new LocationId(UUID.randomUUID());
  }

  /** Reads an id from an address or a form. */
  static LocationId of(String text) {
    return new LocationId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
