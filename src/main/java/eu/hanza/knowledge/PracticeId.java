package eu.hanza.knowledge;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a practice. */
public record PracticeId(UUID value) implements EntityId {

  static PracticeId next() {
    return new PracticeId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static PracticeId of(String text) {
    return new PracticeId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
