package eu.hanza.kernel;

import java.util.UUID;

/** The id of an event. */
public record EventId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static EventId next() {
    return new EventId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws NotFoundException if the text is no id at all
   */
  public static EventId of(String text) {
    return new EventId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
