package eu.hanza.publishing;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a picture of an article. */
public record PictureId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static PictureId next() {
    return new PictureId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static PictureId of(String text) {
    return new PictureId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
