package eu.hanza.events;

import eu.hanza.kernel.PersonId;
import java.time.Instant;
import java.util.Locale;

/**
 * A registration as its person sees it.
 *
 * @param id the id
 * @param person whose it is
 * @param event for which event
 * @param number its number at the event
 * @param state how far it is
 */
public record OwnPlace(
    RegistrationId id, PersonId person, EventSummary event, int number, RegistrationState state) {

  /** The address of its page, without the language, for whom it belongs to. */
  public String path() {
    return event.path() + "/place";
  }

  /** The key of what is so: a live one is over once its event is. */
  public String key(Instant now) {
    var over = state.isLive() && event.event().time().isOver(now);
    return "events.own.state." + (over ? "over" : state.name().toLowerCase(Locale.ROOT));
  }
}
