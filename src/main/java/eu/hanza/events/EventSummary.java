package eu.hanza.events;

import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import java.time.Instant;

/**
 * An event as pages and other modules see it.
 *
 * @param id the id
 * @param programme whose event it is
 * @param slug its part of addresses
 * @param event what its office says
 * @param state how far it is
 * @param sequence how often it was changed, for calendars
 * @param taken how many places are taken
 */
public record EventSummary(
    EventId id,
    ProgrammeId programme,
    String slug,
    EventDraft event,
    EventState state,
    int sequence,
    int taken) {

  /** The address of its page, without the language. */
  public String path() {
    return "/events/" + slug;
  }

  /** Whether people can register at a moment, apart from free places. */
  public RegistrationWindow window(Instant now) {
    return RegistrationWindow.of(state, event, now);
  }

  /** When registration closes. */
  public Instant closesAt() {
    return RegistrationWindow.closing(event);
  }

  /** Whether every place is taken. */
  public boolean isFull() {
    var capacity = event.capacity();
    return capacity != null && taken >= capacity;
  }
}
