package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ProgrammeId;
import java.util.Collection;

/** Who may do what with programmes and funders. */
final class ProgrammeRules {

  private ProgrammeRules() {}

  static boolean mayCreate(Actor actor) {
    return actor.isAdministrator();
  }

  static boolean mayEdit(Actor actor, ProgrammeId programme) {
    return actor.coordinates(programme);
  }

  static boolean maySee(Actor actor, ProgrammeSummary programme) {
    return programme.published() || actor.edits(programme.id());
  }

  static boolean mayAddFunders(Actor actor) {
    return actor.coordinatesAny();
  }

  /** A funder is kept by those whose programmes it pays for. */
  static boolean mayKeepFunder(Actor actor, Collection<ProgrammeId> paidFor) {
    return actor.isAdministrator() || paidFor.stream().anyMatch(actor::coordinates);
  }
}
