package eu.hanza.partnering;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an expression of interest. */
public record InterestId(UUID value) implements EntityId {

  static InterestId next() {
    return new InterestId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws eu.hanza.kernel.NotFoundException if the text is no id at all
   */
  public static InterestId of(String text) {
    return new InterestId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
