package eu.hanza.forms;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of one filled form, from the first answer on. */
public record ResponseId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ResponseId next() {
    return new ResponseId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws eu.hanza.kernel.NotFoundException if the text is no id at all
   */
  public static ResponseId of(String text) {
    return new ResponseId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
