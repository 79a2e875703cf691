package eu.hanza.publishing;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of the accessibility statement. */
public record StatementId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static StatementId next() {
    return new StatementId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static StatementId of(String text) {
    return new StatementId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
