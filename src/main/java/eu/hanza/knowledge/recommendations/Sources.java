package eu.hanza.knowledge.recommendations;

import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventState;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.recommendations.Recommendation.Origin;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What recommendations come from and rest on: events, their sessions, and practices. */
@Component
class Sources {

  private static final Pattern EVENT = Pattern.compile("/events/([a-z0-9-]+)");
  private static final Pattern SESSION =
      Pattern.compile("(/events/[a-z0-9-]+)/sessions/[a-z0-9-]+");
  private static final Pattern PRACTICE = Pattern.compile("/practices/([a-z0-9-]+)");

  private final EventCalendar events;
  private final PracticeDirectory practices;

  Sources(EventCalendar events, PracticeDirectory practices) {
    this.events = events;
    this.practices = practices;
  }

  /** The event or practice of an address, if everybody can see it. */
  Optional<Origin> origin(String address) {
    return title(address).map(title -> new Origin(address, title));
  }

  private Optional<LocalizedText> title(String address) {
    var event = EVENT.matcher(address);
    if (event.matches()) {
      return events
          .find(event.group(1))
          .filter(found -> found.state() != EventState.DRAFT)
          .map(found -> found.event().title());
    }
    var practice = PRACTICE.matcher(address);
    return practice.matches()
        ? practices.published(practice.group(1)).map(PracticeSummary::title)
        : Optional.empty();
  }

  /** Whether something can be found there: an event, a session of one, or a practice. */
  boolean isFinding(String address) {
    var session = SESSION.matcher(address);
    return title(session.matches() ? session.group(1) : address).isPresent();
  }
}
