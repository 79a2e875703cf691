package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an entry of the showcase. */
record EntryId(UUID value) implements EntityId {

  static EntryId next() {
    return new EntryId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  static EntryId of(String text) {
    return new EntryId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
