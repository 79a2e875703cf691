package eu.hanza.events.web;

import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.spi.ProgrammeSection;
import eu.hanza.shell.spi.HomeSection;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The next events on the installation's home and on each programme's first page. */
@Component
class NextEvents implements HomeSection, ProgrammeSection {

  private static final int SHOWN = 4;

  private final EventCalendar calendar;
  private final ProgrammeDirectory programmes;
  private final EventPages pages;

  NextEvents(EventCalendar calendar, ProgrammeDirectory programmes, EventPages pages) {
    this.calendar = calendar;
    this.programmes = programmes;
    this.pages = pages;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Part> section(Language language) {
    return part(calendar.coming(null), "/events", language);
  }

  @Override
  public Optional<Part> section(ProgrammeId programme, Language language) {
    var path = programmes.get(programme).path() + "/events";
    return part(calendar.coming(programme), path, language);
  }

  private Optional<Part> part(List<EventSummary> events, String more, Language language) {
    if (events.isEmpty()) {
      return Optional.empty();
    }
    var rows = events.stream().limit(SHOWN).map(event -> pages.row(event, language)).toList();
    return Optional.of(Part.of("events/_next", new NextEventsView(rows, more)));
  }
}
