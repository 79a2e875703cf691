package eu.hanza.events;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.programmes.spi.ProgrammePage;
import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class EventsInMenu {

  @Bean
  NavigationEntry eventsEntry() {
    return new PublicEntry();
  }

  @Bean
  NavigationEntry eventsOfficeEntry(CurrentActor actor) {
    return new OfficeEntry(actor);
  }

  @Bean
  NavigationEntry seriesOfficeEntry(CurrentActor actor) {
    return new SeriesEntry(actor);
  }

  @Bean
  NavigationEntry doorEntry(CurrentActor actor) {
    return new DoorEntry(actor);
  }

  @Bean
  ProgrammePage eventsOfProgramme() {
    return new EventsOfProgramme();
  }

  /** The list of all events. */
  private record PublicEntry() implements NavigationEntry {

    @Override
    public Place place() {
      return Place.MAIN;
    }

    @Override
    public int order() {
      return 40;
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

  /** The office of those who keep events. */
  private record OfficeEntry(CurrentActor actor) implements NavigationEntry {

    @Override
    public Place place() {
      return Place.DESK;
    }

    @Override
    public int order() {
      return 40;
    }

    @Override
    public String labelKey() {
      return "events.office.title";
    }

    @Override
    public String hintKey() {
      return "events.office.lede";
    }

    @Override
    public String path() {
      return "/office/events";
    }

    @Override
    public boolean visible() {
      return actor.get().coordinatesAny();
    }
  }

  /** The office of those who keep series. */
  private record SeriesEntry(CurrentActor actor) implements NavigationEntry {

    @Override
    public Place place() {
      return Place.DESK;
    }

    @Override
    public int order() {
      return 41;
    }

    @Override
    public String labelKey() {
      return "events.office.series.title";
    }

    @Override
    public String hintKey() {
      return "events.office.series.lede";
    }

    @Override
    public String path() {
      return "/office/series";
    }

    @Override
    public boolean visible() {
      return actor.get().coordinatesAny();
    }
  }

  /** The doors of those who stand there. */
  private record DoorEntry(CurrentActor actor) implements NavigationEntry {

    @Override
    public Place place() {
      return Place.DESK;
    }

    @Override
    public int order() {
      return 42;
    }

    @Override
    public String labelKey() {
      return "events.office.door.title";
    }

    @Override
    public String hintKey() {
      return "events.office.door.lede";
    }

    @Override
    public String path() {
      return "/office/door";
    }

    @Override
    public boolean visible() {
      return actor.get().standsAtAnyDoor();
    }
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
