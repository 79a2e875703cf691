package eu.hanza.events.sessions;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a session. */
public record SessionId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static SessionId next() {
    return new SessionId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static SessionId of(String text) {
    return new SessionId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
