package eu.hanza.network.locations;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;

/** Who may do what with locations, local networks and creative businesses. */
final class LocationRules {

  private LocationRules() {}

  /** Coordinators of any programme keep locations and networks. */
  static boolean mayKeep(Actor by) {
    return by.coordinatesAny();
  }

  /** A cooperation is kept by the coordinators of its programme. */
  static boolean mayKeep(Actor by, ProgrammeId programme) {
    return by.coordinates(programme);
  }

  /** Whoever speaks for an organisation shows what it makes. */
  static boolean mayShow(Actor by, OrganisationId organisation) {
    return mayKeep(by) || by.represents(organisation);
  }
}
