package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Who may publish what. */
final class PublishingRules {

  private PublishingRules() {}

  /** A programme's editors and coordinators; for the installation its administrators. */
  static boolean mayEdit(Actor actor, @Nullable ProgrammeId programme) {
    return programme == null ? actor.isAdministrator() : actor.edits(programme);
  }

  static boolean mayEditAny(Actor actor) {
    return actor.editsAny();
  }

  static boolean mayKeepStatement(Actor actor) {
    return actor.isAdministrator();
  }
}
