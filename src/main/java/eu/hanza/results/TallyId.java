package eu.hanza.results;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a tally. */
public record TallyId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static TallyId next() {
    return new TallyId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static TallyId of(String text) {
    return new TallyId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
