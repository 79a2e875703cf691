package eu.hanza.projects;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class ProjectsInMenu {

  @Bean
  NavigationEntry projectsLink() {
    return NavigationLink.head(30, "projects.title", "/projects");
  }

  @Bean
  NavigationEntry projectsDesk(CurrentActor actor) {
    return NavigationLink.desk(
        30,
        "projects.office.title",
        "projects.office.lede",
        "/office/projects",
        () -> actor.get().coordinatesAny() || !actor.get().organisations().isEmpty());
  }
}
