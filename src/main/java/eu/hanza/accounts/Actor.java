package eu.hanza.accounts;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: a signed-in person with the roles of this moment, a visitor, or Hanza itself.
 * Services take it as a parameter and ask its predicates.
 *
 * @param person who it is; null for a visitor and for Hanza itself
 * @param grants the roles
 * @param system whether it is Hanza itself: a job, or the loading of the demonstration
 */
public record Actor(@Nullable PersonId person, Set<Grant> grants, boolean system) {

  /** Somebody who is not signed in. */
  public static final Actor VISITOR = new Actor(null, Set.of(), false);

  /** Hanza itself. */
  public static final Actor SYSTEM = new Actor(null, Set.of(), true);

  /** Makes the roles unchangeable. */
  public Actor {
    grants = Set.copyOf(grants);
  }

  /** Whether anybody is signed in. */
  public boolean isSignedIn() {
    return person != null;
  }

  /** The signed-in person; refuses a visitor. */
  public PersonId who() {
    if (person == null) {
      throw new ForbiddenException("a visitor where a person is needed");
    }
    return person;
  }

  /** Whether it runs the installation. */
  public boolean isAdministrator() {
    return system || grants.contains(Grant.ADMINISTRATOR);
  }

  /** Whether it runs this programme. */
  public boolean coordinates(ProgrammeId programme) {
    return isAdministrator() || grants.contains(Grant.in(programme, Role.COORDINATOR));
  }

  /** Whether it may write news and pages of this programme. */
  public boolean edits(ProgrammeId programme) {
    return coordinates(programme) || grants.contains(Grant.in(programme, Role.EDITOR));
  }

  /** Whether it takes part in this programme in any role. */
  public boolean belongsTo(ProgrammeId programme) {
    return edits(programme) || grants.contains(Grant.in(programme, Role.MEMBER));
  }

  /** Whether it checks in whoever comes to the events of this programme. */
  public boolean standsAtDoor(ProgrammeId programme) {
    return coordinates(programme) || grants.contains(Grant.in(programme, Role.DOOR));
  }

  /** Whether it stands at the door of any programme, without running one. */
  public boolean standsAtAnyDoor() {
    return grants.stream().anyMatch(grant -> grant.role() == Role.DOOR);
  }

  /** Whether it speaks for this organisation. */
  public boolean represents(OrganisationId organisation) {
    return grants.contains(Grant.representing(organisation));
  }

  /** Whether it runs any programme, or the installation. */
  public boolean coordinatesAny() {
    return isAdministrator() || grants.stream().anyMatch(grant -> grant.role() == Role.COORDINATOR);
  }

  /** Whether it may write for any programme. */
  public boolean editsAny() {
    return coordinatesAny() || grants.stream().anyMatch(grant -> grant.role() == Role.EDITOR);
  }

  /** The programmes in which it has a role. */
  public List<ProgrammeId> programmes() {
    return grants.stream().map(Grant::programme).filter(Objects::nonNull).distinct().toList();
  }

  /** The organisations that it speaks for. */
  public List<OrganisationId> organisations() {
    return grants.stream().map(Grant::organisation).filter(Objects::nonNull).distinct().toList();
  }

  /**
   * Lets the call go on if it may.
   *
   * @throws ForbiddenException if it may not
   */
  public void must(boolean may, String what) {
    if (!may) {
      throw new ForbiddenException(what + " by " + (person == null ? "a visitor" : person));
    }
  }
}
