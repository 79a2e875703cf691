package eu.hanza.forms;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a form over all its versions. */
public record FormId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static FormId next() {
    return new FormId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws eu.hanza.kernel.NotFoundException if the text is no id at all
   */
  public static FormId of(String text) {
    return new FormId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
