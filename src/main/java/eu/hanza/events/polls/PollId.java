package eu.hanza.events.polls;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a poll. */
public record PollId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static PollId next() {
    return new PollId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static PollId of(String text) {
    return new PollId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
