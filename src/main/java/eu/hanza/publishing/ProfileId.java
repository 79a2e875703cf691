package eu.hanza.publishing;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a profile on another website. */
public record ProfileId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ProfileId next() {
    return new ProfileId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static ProfileId of(String text) {
    return new ProfileId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
