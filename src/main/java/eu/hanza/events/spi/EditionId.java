package eu.hanza.events.spi;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an edition of a series, as other modules know it. */
public record EditionId(UUID value) implements EntityId {

  /** Reads an id from an address. */
  public static EditionId of(String text) {
    return new EditionId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
