package eu.hanza.programmes;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the pages of programmes. */
@Configuration(proxyBeanMethods = false)
class ProgrammesInMenu {

  @Bean
  NavigationEntry programmesLink() {
    return NavigationLink.head(10, "programmes.menu", "/programmes");
  }

  @Bean
  NavigationEntry programmesDesk(CurrentActor actor) {
    return NavigationLink.desk(
        10,
        "programmes.desk",
        "programmes.desk.hint",
        "/office/programmes",
        () -> actor.get().coordinatesAny());
  }

  @Bean
  NavigationEntry fundersDesk(CurrentActor actor) {
    return NavigationLink.desk(
        12,
        "programmes.desk.funders",
        "programmes.desk.funders.hint",
        "/office/funders",
        () -> actor.get().coordinatesAny());
  }
}
