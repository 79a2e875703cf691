package eu.hanza.accounts;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a consent. */
public record ConsentId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ConsentId next() {
    return new ConsentId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static ConsentId of(String text) {
    return new ConsentId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
