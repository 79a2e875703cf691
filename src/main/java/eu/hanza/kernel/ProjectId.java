package eu.hanza.kernel;

import java.util.UUID;

/** The id of a project. */
public record ProjectId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static ProjectId next() {
    return new ProjectId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws NotFoundException if the text is no id at all
   */
  public static ProjectId of(String text) {
    return new ProjectId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
