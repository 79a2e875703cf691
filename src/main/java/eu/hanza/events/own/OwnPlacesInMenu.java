package eu.hanza.events.own;

import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads a person to the own registrations. */
@Configuration(proxyBeanMethods = false)
class OwnPlacesInMenu {

  @Bean
  NavigationEntry ownPlacesOnTheDesk() {
    return NavigationLink.desk(
        14, "events.own.list.title", "events.own.list.lede", OwnPlacesController.PATH, () -> true);
  }
}
