package eu.hanza.events.sessions;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a track. */
public record TrackId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static TrackId next() {
    return new TrackId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static TrackId of(String text) {
    return new TrackId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
