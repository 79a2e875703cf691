package eu.hanza.events.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.series.SeriesDirectory;
import eu.hanza.events.series.SeriesSummary;
import eu.hanza.events.web.EventsPage.SeriesLink;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public pages of events. */
@Pages
class EventController {

  private final EventCalendar calendar;
  private final EventPages pages;
  private final SeriesDirectory series;
  private final OwnRegistrations registrations;
  private final ProgrammeDirectory programmes;
  private final ProgrammeSites sites;
  private final People people;

  EventController(
      EventCalendar calendar,
      EventPages pages,
      SeriesDirectory series,
      OwnRegistrations registrations,
      ProgrammeDirectory programmes,
      ProgrammeSites sites,
      People people) {
    this.calendar = calendar;
    this.pages = pages;
    this.series = series;
    this.registrations = registrations;
    this.programmes = programmes;
    this.sites = sites;
    this.people = people;
  }

  @GetMapping("/events")
  String list(Language language, Model model) {
    model.addAttribute("page", page(null, null, language));
    return "events/events";
  }

  private EventsPage page(@Nullable Site site, @Nullable ProgrammeId of, Language language) {
    return new EventsPage(
        site,
        rows(calendar.coming(of), language),
        rows(calendar.past(of), language),
        series.all().stream()
            .filter(one -> of == null || one.programme().equals(of))
            .map(one -> link(one, language))
            .toList());
  }

  private static SeriesLink link(SeriesSummary series, Language language) {
    var name = series.series().name().in(language);
    var lede = series.series().lede().in(language);
    return new SeriesLink(
        series.path(), name.text(), name.language(), lede.text(), lede.language());
  }

  private List<EventRow> rows(List<EventSummary> events, Language language) {
    return events.stream().map(event -> pages.row(event, language)).toList();
  }

  @GetMapping("/{programme}/events")
  String ofProgramme(@PathVariable String programme, Actor actor, Language language, Model model) {
    var found = programmes.visible(programme, actor);
    var site = sites.site(found, found.path() + "/events", language);
    model.addAttribute("page", page(site, found.id(), language));
    return "events/events";
  }

  @GetMapping("/events/{slug}")
  String show(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String zone,
      Actor actor,
      Language language,
      HttpServletRequest request,
      Model model) {
    var event = calendar.visible(slug, actor);
    var place =
        registrations
            .at(event.id(), actor, request)
            .filter(one -> one.state().isLive())
            .orElse(null);
    var shown = Zones.read(zone).or(() -> own(actor)).orElse(null);
    model.addAttribute("page", pages.page(event, shown, place, language));
    return "events/event";
  }

  private Optional<ZoneId> own(Actor actor) {
    return Optional.ofNullable(actor.person()).flatMap(people::find).map(PersonSummary::zone);
  }

  @GetMapping("/events/{slug}/event.ics")
  ResponseEntity<byte[]> calendarEntry(@PathVariable String slug, Language language) {
    var event = calendar.visible(slug, Actor.VISITOR);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".ics\"")
        .body(calendar.entry(event, language));
  }
}
