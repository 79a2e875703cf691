package eu.hanza.events.hackathon;

import eu.hanza.events.EventKind;
import eu.hanza.events.EventPart;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link from a hackathon's page to its result. */
@Component
class ResultOnEvent implements EventPart {

  private final HackathonBook book;

  ResultOnEvent(HackathonBook book) {
    this.book = book;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Part> of(EventSummary event, Language language) {
    return event.event().kind() == EventKind.HACKATHON
        ? book.closedAt(event.id())
            .map(closed -> Part.of("events/_result", event.path() + "/result"))
        : Optional.empty();
  }
}
