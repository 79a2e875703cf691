package eu.hanza.kernel;

import java.util.UUID;

/** The id of a programme of international cooperation. */
public record ProgrammeId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ProgrammeId next() {
    return new ProgrammeId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws NotFoundException if the text is no id at all
   */
  public static ProgrammeId of(String text) {
    return new ProgrammeId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
