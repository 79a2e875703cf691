package eu.hanza.events.outputs;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of an output that an event presents. */
record OutputId(UUID value) implements EntityId {

  static OutputId next() {
    return new OutputId(UUID.randomUUID());
  }

  static OutputId of(String text) {
    return new OutputId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
