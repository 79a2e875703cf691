package eu.hanza.publishing;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a text as it was pasted. */
public record OriginalId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static OriginalId next() {
    return new OriginalId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static OriginalId of(String text) {
    return new OriginalId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
