package eu.hanza.programmes;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the pages of programmes. */
@Configuration(proxyBeanMethods = false)
class ProgrammesInMenu {

  @Bean
  NavigationEntry programmesLink() {
    return new Public("programmes.menu", "/programmes", 10);
  }

  @Bean
  NavigationEntry programmesDesk(CurrentActor actor) {
    return new OnDesk("programmes.desk", "/office/programmes", 10, actor);
  }

  @Bean
  NavigationEntry fundersDesk(CurrentActor actor) {
    return new OnDesk("programmes.desk.funders", "/office/funders", 12, actor);
  }

  private record Public(String labelKey, String path, int order) implements NavigationEntry {
    @Override
    public Place place() {
      return Place.MAIN;
    }
  }

  private record OnDesk(String labelKey, String path, int order, CurrentActor actor)
      implements NavigationEntry {
    @Override
    public Place place() {
      return Place.DESK;
    }

    @Override
    public String hintKey() {
      return labelKey + ".hint";
    }

    @Override
    public boolean visible() {
      return actor.get().coordinatesAny();
    }
  }
}
