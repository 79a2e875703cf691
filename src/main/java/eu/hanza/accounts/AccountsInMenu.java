package eu.hanza.accounts;

import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module on the desk. */
@Configuration(proxyBeanMethods = false)
class AccountsInMenu {

  @Bean
  NavigationEntry peopleEntry(CurrentActor actor) {
    return NavigationLink.desk(
        80,
        "accounts.office.people",
        "accounts.office.people.lede",
        "/office/people",
        () -> actor.get().coordinatesAny());
  }

  @Bean
  NavigationEntry clausesEntry(CurrentActor actor) {
    return NavigationLink.desk(
        85,
        "accounts.office.clauses",
        "accounts.office.clauses.lede",
        "/office/clauses",
        () -> actor.get().coordinatesAny());
  }
}
