package eu.hanza.events;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.programmes.spi.ProgrammePage;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class EventsInMenu {

  @Bean
  NavigationEntry eventsEntry() {
    return NavigationLink.head(40, "events.title", "/events");
  }

  @Bean
  NavigationEntry eventsOfficeEntry(CurrentActor actor) {
    return NavigationLink.desk(
        40,
        "events.office.title",
        "events.office.lede",
        "/office/events",
        () -> actor.get().coordinatesAny());
  }

  @Bean
  NavigationEntry seriesOfficeEntry(CurrentActor actor) {
    return NavigationLink.desk(
        41,
        "events.office.series.title",
        "events.office.series.lede",
        "/office/series",
        () -> actor.get().coordinatesAny());
  }

  @Bean
  NavigationEntry doorEntry(CurrentActor actor) {
    return NavigationLink.desk(
        42,
        "events.office.door.title",
        "events.office.door.lede",
        "/office/door",
        () -> actor.get().standsAtAnyDoor());
  }

  @Bean
  ProgrammePage eventsOfProgramme() {
    return new EventsOfProgramme();
  }

  /** The events on a programme's site. */
  private record EventsOfProgramme() implements ProgrammePage {

    @Override
    public int order() {
      return 20;
    }

    @Override
    public String labelKey() {
      return "events.title";
    }

    @Override
    public String path() {
      return "/events";
    }
  }
}
