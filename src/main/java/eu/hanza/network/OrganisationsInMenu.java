package eu.hanza.network;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the directory and to the register's office. */
@Configuration(proxyBeanMethods = false)
class OrganisationsInMenu {

  private static final String ICON = "building-community";

  @Bean
  NavigationEntry organisationsForEverybody() {
    return NavigationLink.head(20, "network.menu", "/organisations").with(ICON);
  }

  @Bean
  NavigationEntry organisationsOnTheDesk(CurrentActor actor) {
    return NavigationLink.desk(
            20,
            "network.office.menu",
            "network.office.menu.hint",
            "/office/organisations",
            () -> NetworkRules.mayKeep(actor.get()))
        .with(ICON);
  }

  @Bean
  NavigationEntry ownOrganisationsOnTheDesk(CurrentActor actor) {
    return NavigationLink.desk(
            21,
            "network.own.menu",
            "network.own.menu.hint",
            "/my/organisations",
            () -> !actor.get().organisations().isEmpty())
        .with(ICON);
  }
}
