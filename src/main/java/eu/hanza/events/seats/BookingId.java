package eu.hanza.events.seats;

import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Ids;
import java.util.UUID;

/** The id of a booking. */
public record BookingId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static BookingId next() {
    return new BookingId(UUID.randomUUID());
  }

  /** Reads an id from an address. */
  public static BookingId of(String text) {
    return new BookingId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
