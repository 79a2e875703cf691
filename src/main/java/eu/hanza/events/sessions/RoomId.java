package eu.hanza.events.sessions;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a room. */
public record RoomId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static RoomId next() {
    return new RoomId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static RoomId of(String text) {
    return new RoomId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
