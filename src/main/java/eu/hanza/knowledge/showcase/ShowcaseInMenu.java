package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of the showcase in the navigation. */
@Configuration(proxyBeanMethods = false)
class ShowcaseInMenu {

  @Bean
  NavigationEntry showcaseLink() {
    return NavigationLink.foot(37, "knowledge.showcase.title", "/showcase");
  }

  @Bean
  NavigationEntry showcaseOfficeLink(CurrentActor actor) {
    return NavigationLink.desk(
        37,
        "knowledge.office.showcase.title",
        "knowledge.office.showcase.lede",
        "/office/showcase",
        () -> actor.get().coordinatesAny());
  }
}
