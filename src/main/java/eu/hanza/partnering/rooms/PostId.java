package eu.hanza.partnering.rooms;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a post in a room. */
record PostId(UUID value) implements EntityId {

  static PostId next() {
    return new PostId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  static PostId of(String text) {
    return new PostId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
