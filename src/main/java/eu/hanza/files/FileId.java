package eu.hanza.files;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a stored file. */
public record FileId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static FileId next() {
    return new FileId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws eu.hanza.kernel.NotFoundException if the text is no id at all
   */
  public static FileId of(String text) {
    return new FileId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
