package eu.hanza.partnering.ideas;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an idea. */
public record IdeaId(UUID value) implements EntityId {

  static IdeaId next() {
    return new IdeaId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws eu.hanza.kernel.NotFoundException if the text is no id at all
   */
  public static IdeaId of(String text) {
    return new IdeaId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
