package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Who may do what in the register of organisations. */
final class NetworkRules {

  private NetworkRules() {}

  /** Coordinators of any programme and administrators keep the register. */
  static boolean mayKeep(Actor by) {
    return by.coordinatesAny();
  }

  /** Whoever speaks for an organisation tells the public what it does. */
  static boolean mayDescribe(Actor by, OrganisationId organisation) {
    return mayKeep(by) || by.represents(organisation);
  }

  /** A programme suspends for itself, the administrator for the installation. */
  static boolean maySuspend(Actor by, @Nullable ProgrammeId programme) {
    return programme == null ? by.isAdministrator() : by.coordinates(programme);
  }
}
