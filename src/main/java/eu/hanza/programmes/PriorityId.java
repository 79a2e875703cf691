package eu.hanza.programmes;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a priority. */
public record PriorityId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static PriorityId next() {
    return new PriorityId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static PriorityId of(String text) {
    return new PriorityId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
