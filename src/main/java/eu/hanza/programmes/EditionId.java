package eu.hanza.programmes;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an edition of a programme. */
public record EditionId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static EditionId next() {
    return new EditionId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static EditionId of(String text) {
    return new EditionId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
