package eu.hanza.partnering.web;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class PartneringInMenu {

  @Bean
  NavigationEntry offersLink() {
    return NavigationLink.head(35, "partnering.title", "/offers");
  }

  @Bean
  NavigationEntry ownOffersLink(CurrentActor actor) {
    return NavigationLink.desk(
        16,
        "partnering.mine.title",
        "partnering.mine.lede",
        OwnOffersController.PATH,
        () -> !actor.get().organisations().isEmpty());
  }

  @Bean
  NavigationEntry partnersLink(CurrentActor actor) {
    return NavigationLink.desk(
        17,
        "partnering.partners.title",
        "partnering.partners.lede",
        PartnersController.PATH,
        () -> !actor.get().organisations().isEmpty());
  }

  @Bean
  NavigationEntry offersOfficeLink(CurrentActor actor) {
    return NavigationLink.desk(
        36,
        "partnering.office.title",
        "partnering.office.lede",
        "/office/offers",
        () -> actor.get().coordinatesAny());
  }

  @Bean
  NavigationEntry partnershipsLink() {
    return NavigationLink.foot(35, "partnering.partnership.title", "/partnerships");
  }

  @Bean
  NavigationEntry partnershipsOfficeLink(CurrentActor actor) {
    return NavigationLink.desk(
        37,
        "partnering.office.partnership.title",
        "partnering.office.partnership.lede",
        "/office/partnerships",
        () -> actor.get().coordinatesAny());
  }
}
