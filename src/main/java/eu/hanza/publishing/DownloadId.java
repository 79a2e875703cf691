package eu.hanza.publishing;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a document to download. */
public record DownloadId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static DownloadId next() {
    return new DownloadId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static DownloadId of(String text) {
    return new DownloadId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
