package eu.hanza.accounts;

import eu.hanza.kernel.EntityId;
import java.util.UUID;

/** The id of an invitation. */
public record InvitationId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static InvitationId next() {
    return new InvitationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
