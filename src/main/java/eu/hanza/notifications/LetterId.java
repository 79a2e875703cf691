package eu.hanza.notifications;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a letter to a selection of people. */
record LetterId(UUID value) implements EntityId {

  static LetterId next() {
    return new LetterId(UUID.randomUUID());
  }

  static LetterId of(String text) {
    return new LetterId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
