package eu.hanza.partnering.partnerships;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a partnership. */
public record PartnershipId(UUID value) implements EntityId {

  static PartnershipId next() {
    return new PartnershipId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws eu.hanza.kernel.NotFoundException if the text is no id at all
   */
  public static PartnershipId of(String text) {
    return new PartnershipId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
