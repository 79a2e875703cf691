package eu.hanza.events.hackathon;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a team of a hackathon. */
record TeamId(UUID value) implements EntityId {

  static TeamId next() {
    return new TeamId(UUID.randomUUID());
  }

  static TeamId of(String text) {
    return new TeamId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
