package eu.hanza.accounts;

import java.util.UUID;

/**
 * A programme or organisation in which roles can be given.
 *
 * @param kind which of the two
 * @param id its id
 * @param name its name in the reader's language
 */
public record RoleScope(Kind kind, UUID id, String name) {

  /** What a role belongs to. */
  public enum Kind {
    /** A programme. */
    PROGRAMME,
    /** An organisation. */
    ORGANISATION
  }
}
