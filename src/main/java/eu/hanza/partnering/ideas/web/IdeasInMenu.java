package eu.hanza.partnering.ideas.web;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of ideas on the desk. */
@Configuration(proxyBeanMethods = false)
class IdeasInMenu {

  @Bean
  NavigationEntry ownIdeasLink(CurrentActor actor) {
    return NavigationLink.desk(
        15,
        "partnering.idea.mine",
        "partnering.idea.mine.lede",
        OwnIdeasController.PATH,
        () -> !actor.get().organisations().isEmpty());
  }

  @Bean
  NavigationEntry ideasOfficeLink(CurrentActor actor) {
    return NavigationLink.desk(
        35,
        "partnering.office.idea",
        "partnering.office.idea.lede",
        OfficeIdeasController.PATH,
        () -> actor.get().coordinatesAny());
  }
}
