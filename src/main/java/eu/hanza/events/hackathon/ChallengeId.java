package eu.hanza.events.hackathon;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a challenge of a hackathon. */
record ChallengeId(UUID value) implements EntityId {

  static ChallengeId next() {
    return new ChallengeId(UUID.randomUUID());
  }

  static ChallengeId of(String text) {
    return new ChallengeId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
