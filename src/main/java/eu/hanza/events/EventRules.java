package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ProgrammeId;

/** Who may do what with events and registrations. */
public final class EventRules {

  private EventRules() {}

  /** Coordinators keep the events of their programme and see who registered. */
  public static boolean mayKeep(Actor actor, ProgrammeId programme) {
    return actor.coordinates(programme);
  }

  /** Drafts are for those who keep them. */
  public static boolean maySee(Actor actor, EventSummary event) {
    return event.state() != EventState.DRAFT || mayKeep(actor, event.programme());
  }
}
