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

  /**
   * Whoever stands at the door checks people in at published events of the programme, and sees no
   * more of them than name and number.
   */
  public static boolean mayCheckIn(Actor actor, EventSummary event) {
    return mayKeep(actor, event.programme())
        || (event.state() == EventState.PUBLISHED && actor.standsAtDoor(event.programme()));
  }

  /** Drafts are for those who keep them. */
  public static boolean maySee(Actor actor, EventSummary event) {
    return event.state() != EventState.DRAFT || mayKeep(actor, event.programme());
  }
}
