package eu.hanza.partnering.rooms;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a room. */
record RoomId(UUID value) implements EntityId {

  static RoomId next() {
    return new RoomId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  static RoomId of(String text) {
    return new RoomId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
