package eu.hanza.events.sessions;

import eu.hanza.events.exchange.ScheduleOverlaps;
import eu.hanza.kernel.Language;
import java.util.List;

/** Which sessions need one room or one person at the same moment. */
public final class SlotOverlaps {

  private SlotOverlaps() {}

  /** The pairs, by ids of sessions; what is called off needs nothing. */
  public static ScheduleOverlaps of(List<Slot> slots, Language language) {
    return ScheduleOverlaps.of(
        slots.stream()
            .filter(slot -> !slot.isCancelled())
            .map(slot -> slot(slot, language))
            .toList());
  }

  private static ScheduleOverlaps.Slot slot(Slot slot, Language language) {
    var room = slot.room();
    return new ScheduleOverlaps.Slot(
        slot.session().id().toString(),
        room == null ? "" : room.name().in(language).text(),
        slot.said().speakers().stream().map(SlotOverlaps::person).toList(),
        slot.session().starts(),
        slot.session().ends());
  }

  /** The id of another system tells people with one name apart. */
  private static String person(Speaker speaker) {
    return speaker.externalId().isEmpty() ? speaker.name() : speaker.externalId();
  }
}
