package eu.hanza.events;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.partnering.spi.Opportunity;
import eu.hanza.partnering.spi.OpportunitySource;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.ProgrammeDirectory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coming events as something that fits an organisation: they are about what their programme is. */
@Component
class EventsForPartners implements OpportunitySource {

  private final EventCalendar calendar;
  private final ProgrammeDirectory programmes;

  EventsForPartners(EventCalendar calendar, ProgrammeDirectory programmes) {
    this.calendar = calendar;
    this.programmes = programmes;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Opportunity> opportunities() {
    var coming = calendar.coming(null);
    var areas =
        programmes.areasOf(
            coming.stream().map(EventSummary::programme).collect(Collectors.toSet()));
    return coming.stream().map(one -> opportunity(one, areas)).toList();
  }

  private static Opportunity opportunity(EventSummary one, Map<ProgrammeId, List<Area>> areas) {
    var event = one.event();
    var day = event.time().startsOn();
    return new Opportunity(
        one.id().value(),
        Opportunity.Kind.EVENT,
        event.title(),
        one.path(),
        areas.getOrDefault(one.programme(), List.of()).stream()
            .filter(area -> area.isValidOn(day))
            .map(area -> Slug.of(area.name().in(Language.PL).text()).value())
            .collect(Collectors.toUnmodifiableSet()),
        event.place().country(),
        null,
        day);
  }
}
