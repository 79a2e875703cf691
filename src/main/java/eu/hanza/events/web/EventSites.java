package eu.hanza.events.web;

import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.sessions.Timetable;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.Cofinancing;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Funding;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.Site.SiteLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The header that every page of an event repeats: title, days and city (S0.1). */
@Component
public class EventSites {

  private final ProgrammeDirectory programmes;
  private final Cofinancing cofinancing;
  private final Timetable timetable;
  private final Messages messages;
  private final Clock clock;

  EventSites(
      ProgrammeDirectory programmes,
      Cofinancing cofinancing,
      Timetable timetable,
      Messages messages,
      Clock clock) {
    this.programmes = programmes;
    this.cofinancing = cofinancing;
    this.timetable = timetable;
    this.messages = messages;
    this.clock = clock;
  }

  /** The header of an event's further pages, with its title, days and city. */
  public Site site(EventSummary event, String current, Language language) {
    return site(event, current, timetable.isThere(event.id()), language);
  }

  /** The header of a page of an event that is known to have sessions. */
  public Site withProgramme(EventSummary event, String current, Language language) {
    return site(event, current, true, language);
  }

  private Site site(EventSummary event, String current, boolean sessions, Language language) {
    var title = event.event().title().in(language);
    var programme = programmes.get(event.programme());
    var links = new ArrayList<>(links(event, current, sessions, language));
    links.add(new SiteLink(programme.brief(language), programme.path(), false));
    return new Site(
        title.text(),
        title.language(),
        EventWords.line(event.event(), language),
        event.path(),
        programme.accent().css(),
        links,
        funding(event, language));
  }

  /** The header of an event's first page, which says title, days and city itself. */
  Site front(EventSummary event, Language language) {
    var programme = programmes.get(event.programme());
    var name = programme.name().in(language);
    return new Site(
        name.text(),
        name.language(),
        "",
        programme.path(),
        programme.accent().css(),
        links(event, event.path(), timetable.isThere(event.id()), language),
        funding(event, language));
  }

  private List<SiteLink> links(
      EventSummary event, String current, boolean sessions, Language language) {
    var programme = event.path() + "/programme";
    return Stream.of(
            Optional.of(link("events.site.about", event.path(), current, language)),
            Optional.of(link("events.programme.title", programme, current, language))
                .filter(link -> sessions),
            Optional.of(
                link("events.site.register", event.path() + "/register", current, language)))
        .flatMap(Optional::stream)
        .toList();
  }

  private SiteLink link(String key, String path, String current, Language language) {
    return new SiteLink(messages.text(language, key), path, path.equals(current));
  }

  private Funding funding(EventSummary event, Language language) {
    return cofinancing.on(
        event.event().funder(), event.event().funderEdition(), language, LocalDate.now(clock));
  }
}
