package eu.hanza.partnering.web;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class PartneringInMenu {

  @Bean
  NavigationEntry offersLink() {
    return new Link(
        NavigationEntry.Place.MAIN, 35, "partnering.title", null, "/offers", () -> true);
  }

  @Bean
  NavigationEntry ownOffersLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        16,
        "partnering.mine.title",
        "partnering.mine.lede",
        OwnOffersController.PATH,
        () -> !actor.get().organisations().isEmpty());
  }

  @Bean
  NavigationEntry partnersLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        17,
        "partnering.partners.title",
        "partnering.partners.lede",
        PartnersController.PATH,
        () -> !actor.get().organisations().isEmpty());
  }

  @Bean
  NavigationEntry offersOfficeLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        36,
        "partnering.office.title",
        "partnering.office.lede",
        "/office/offers",
        () -> actor.get().coordinatesAny());
  }

  @Bean
  NavigationEntry partnershipsLink() {
    return new Link(
        NavigationEntry.Place.FOOT,
        35,
        "partnering.partnership.title",
        null,
        "/partnerships",
        () -> true);
  }

  @Bean
  NavigationEntry partnershipsOfficeLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        37,
        "partnering.office.partnership.title",
        "partnering.office.partnership.lede",
        "/office/partnerships",
        () -> actor.get().coordinatesAny());
  }

  private record Link(
      Place place,
      int order,
      String labelKey,
      @Nullable String hintKey,
      String path,
      BooleanSupplier shown)
      implements NavigationEntry {

    @Override
    public boolean visible() {
      return shown.getAsBoolean();
    }
  }
}
