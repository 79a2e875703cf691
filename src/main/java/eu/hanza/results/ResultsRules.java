package eu.hanza.results;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ProgrammeId;

/** Who may do what with the ledger. */
final class ResultsRules {

  private ResultsRules() {}

  /** Coordinators see what their programme reached and decide who is one person. */
  static boolean mayKeep(Actor actor, ProgrammeId programme) {
    return actor.coordinates(programme);
  }
}
