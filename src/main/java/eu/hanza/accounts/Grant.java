package eu.hanza.accounts;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person has.
 *
 * @param role the role
 * @param programme in which programme; null for other roles
 * @param organisation for which organisation; null for other roles
 */
public record Grant(
    Role role, @Nullable ProgrammeId programme, @Nullable OrganisationId organisation) {

  /** The right to run the installation. */
  public static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, null, null);

  /** Checks that role and scope fit. */
  public Grant {
    if (role.isOfProgramme() != (programme != null)
        || (role == Role.REPRESENTATIVE) != (organisation != null)) {
      throw new IllegalArgumentException("The role " + role + " has the wrong scope");
    }
  }

  /** A role in a programme. */
  public static Grant in(ProgrammeId programme, Role role) {
    return new Grant(role, programme, null);
  }

  /** The right to speak for an organisation. */
  public static Grant representing(OrganisationId organisation) {
    return new Grant(Role.REPRESENTATIVE, null, organisation);
  }
}
