package eu.hanza.kernel;

import java.util.UUID;

/** The id of an organisation. */
public record OrganisationId(UUID value) implements EntityId {

  /** A new id that nothing else has. */
  public static OrganisationId next() {
    return new OrganisationId(UUID.randomUUID());
  }

  /**
   * Reads an id from an address.
   *
   * @throws NotFoundException if the text is no id at all
   */
  public static OrganisationId of(String text) {
    return new OrganisationId(Ids.uuid(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
