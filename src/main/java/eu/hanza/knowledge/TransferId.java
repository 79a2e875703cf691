package eu.hanza.knowledge;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a transfer. */
public record TransferId(UUID value) implements EntityId {

  static TransferId next() {
    return new TransferId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static TransferId of(String text) {
    return new TransferId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
