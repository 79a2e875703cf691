package eu.hanza.projects;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class ProjectsInMenu {

  @Bean
  NavigationEntry projectsLink() {
    return new Link(NavigationEntry.Place.MAIN, "projects.title", "/projects", null);
  }

  @Bean
  NavigationEntry projectsDesk(CurrentActor actor) {
    return new Link(NavigationEntry.Place.DESK, "projects.office.title", "/office/projects", actor);
  }

  private record Link(
      Place place,
      String labelKey,
      String path,
      @org.jspecify.annotations.Nullable CurrentActor actor)
      implements NavigationEntry {

    @Override
    public int order() {
      return 30;
    }

    @Override
    public @org.jspecify.annotations.Nullable String hintKey() {
      return actor == null ? null : "projects.office.lede";
    }

    @Override
    public boolean visible() {
      return actor == null
          || actor.get().coordinatesAny()
          || !actor.get().organisations().isEmpty();
    }
  }
}
