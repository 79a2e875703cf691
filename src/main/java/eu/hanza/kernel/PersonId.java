package eu.hanza.kernel;

import java.util.UUID;

/** The id of a person, with or without a sign-in. */
public record PersonId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static PersonId next() {
    return new PersonId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws NotFoundException if the text is no id at all
   */
  public static PersonId of(String text) {
    return new PersonId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
