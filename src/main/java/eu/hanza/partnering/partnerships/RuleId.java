package eu.hanza.partnering.partnerships;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a rule by which partnerships count. */
public record RuleId(UUID value) implements EntityId {

  static RuleId next() {
    return new RuleId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws eu.hanza.kernel.NotFoundException if the text is no id at all
   */
  public static RuleId of(String text) {
    return new RuleId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
