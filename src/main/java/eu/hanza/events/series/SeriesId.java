package eu.hanza.events.series;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a series. */
public record SeriesId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static SeriesId next() {
    return new SeriesId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static SeriesId of(String text) {
    return new SeriesId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
