package eu.hanza.accounts;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an information clause. */
public record ClauseId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ClauseId next() {
    return new ClauseId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static ClauseId of(String text) {
    return new ClauseId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
