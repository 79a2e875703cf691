package eu.hanza.events.series;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an edition of a series. */
public record SeriesEditionId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static SeriesEditionId next() {
    return new SeriesEditionId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static SeriesEditionId of(String text) {
    return new SeriesEditionId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
