package eu.hanza.events;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a registration. */
public record RegistrationId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static RegistrationId next() {
    return new RegistrationId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static RegistrationId of(String text) {
    return new RegistrationId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
