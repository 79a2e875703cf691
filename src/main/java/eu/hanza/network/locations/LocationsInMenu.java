package eu.hanza.network.locations;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to locations and creative businesses. */
@Configuration(proxyBeanMethods = false)
class LocationsInMenu {

  @Bean
  NavigationEntry locationsLink() {
    return NavigationLink.foot(23, "network.locations.title", "/locations");
  }

  @Bean
  NavigationEntry locationsOfficeLink(CurrentActor actor) {
    return NavigationLink.desk(
        23,
        "network.office.locations.title",
        "network.office.locations.lede",
        "/office/locations",
        () -> LocationRules.mayKeep(actor.get()));
  }
}
