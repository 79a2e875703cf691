package eu.hanza.knowledge.web;

import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventPart;
import eu.hanza.events.EventState;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.Sightings;
import eu.hanza.knowledge.web.PracticePage.Fact;
import eu.hanza.knowledge.web.PracticePage.LinkView;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Practices on the page of the event they come from, and that event on theirs (S0.9, S2.18). */
@Component
class PracticesOfEvents implements EventPart {

  private static final Pattern EVENT = Pattern.compile("/events/([a-z0-9-]+)(/.*)?");

  private final PracticeDirectory directory;
  private final EventCalendar events;
  private final Sightings sightings;
  private final PracticeWords words;

  PracticesOfEvents(
      PracticeDirectory directory, EventCalendar events, Sightings sightings, PracticeWords words) {
    this.directory = directory;
    this.events = events;
    this.sightings = sightings;
    this.words = words;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Part> of(EventSummary event, Language language) {
    var practices = directory.comingFrom(event.path());
    return practices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Part.of("knowledge/_list", new PracticesView(words.rows(practices, language))));
  }

  /** The editions in which a practice was shown, one fact for each. */
  List<Fact> editions(PracticeId practice, Language language) {
    return sightings.of(practice).stream()
        .map(
            one ->
                new Fact(
                    words.text(language, "field.edition"),
                    "",
                    null,
                    new LinkView(words.edition(one, language), one.path())))
        .toList();
  }

  /** The event that an address leads to, or to a session of it; a draft keeps its title. */
  Optional<EventSummary> at(String address) {
    var event = EVENT.matcher(address);
    return event.matches()
        ? events.find(event.group(1)).filter(found -> found.state() != EventState.DRAFT)
        : Optional.empty();
  }
}
