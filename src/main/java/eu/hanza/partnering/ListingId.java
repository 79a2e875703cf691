package eu.hanza.partnering;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a listing. */
public record ListingId(UUID value) implements EntityId {

  static ListingId next() {
    return new ListingId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws eu.hanza.kernel.NotFoundException if the text is no id at all
   */
  public static ListingId of(String text) {
    return new ListingId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
