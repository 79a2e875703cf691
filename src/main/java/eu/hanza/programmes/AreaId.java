package eu.hanza.programmes;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an area of a programme. */
public record AreaId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static AreaId next() {
    return new AreaId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static AreaId of(String text) {
    return new AreaId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
