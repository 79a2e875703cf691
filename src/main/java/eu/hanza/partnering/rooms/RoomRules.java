package eu.hanza.partnering.rooms;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ProgrammeId;

/** Who may do what in rooms. */
final class RoomRules {

  private RoomRules() {}

  /** Rooms are for the people of a programme. */
  static boolean maySee(Actor by, ProgrammeId programme) {
    return by.belongsTo(programme);
  }

  /** Whoever belongs to any programme finds rooms. */
  static boolean maySeeAny(Actor by) {
    return by.isAdministrator() || by.programmes().stream().anyMatch(by::belongsTo);
  }

  /** Who opened a room closes it, and so do the coordinators of its programme. */
  static boolean mayClose(Actor by, Room room) {
    var isOwn = room.openedBy() != null && room.openedBy().equals(by.person());
    return (isOwn && by.belongsTo(room.programme())) || mayModerate(by, room.programme());
  }

  /** Coordinators hide what does not belong there. */
  static boolean mayModerate(Actor by, ProgrammeId programme) {
    return by.coordinates(programme);
  }
}
