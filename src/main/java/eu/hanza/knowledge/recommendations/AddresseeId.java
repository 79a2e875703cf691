package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an addressee. */
record AddresseeId(UUID value) implements EntityId {

  static AddresseeId next() {
    return new AddresseeId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  static AddresseeId of(String text) {
    return new AddresseeId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
