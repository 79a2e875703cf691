package eu.hanza.results;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the ledger on the desk. */
@Configuration(proxyBeanMethods = false)
class ResultsInMenu {

  @Bean
  NavigationEntry resultsOnTheDesk(CurrentActor actor) {
    return NavigationLink.desk(
        60,
        "results.office.title",
        "results.office.lede",
        "/office/results",
        () -> actor.get().coordinatesAny());
  }
}
