package eu.hanza.programmes;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an objective of a programme. */
public record ObjectiveId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ObjectiveId next() {
    return new ObjectiveId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static ObjectiveId of(String text) {
    return new ObjectiveId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
