package eu.hanza.knowledge;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a review of a practice. */
public record ReviewId(UUID value) implements EntityId {

  static ReviewId next() {
    return new ReviewId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static ReviewId of(String text) {
    return new ReviewId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
