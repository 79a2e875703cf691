package eu.hanza.accounts;

import java.util.Objects;

/** Who may do what with people and roles. */
final class AccountRules {

  private AccountRules() {}

  /**
   * An administrator gives every role; a coordinator those of the own programme and the right to
   * speak for an organisation.
   */
  static boolean mayGrant(Actor by, Grant grant) {
    return switch (grant.role()) {
      case ADMINISTRATOR -> by.isAdministrator();
      case COORDINATOR, EDITOR, MEMBER, DOOR ->
          by.coordinates(Objects.requireNonNull(grant.programme()));
      case REPRESENTATIVE -> by.coordinatesAny();
    };
  }

  /** Whether it may see the list of people with roles. */
  static boolean mayListPeople(Actor by) {
    return by.coordinatesAny();
  }
}
