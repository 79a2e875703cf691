package eu.hanza.search.web;

import eu.hanza.search.SearchRules;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the vocabulary on the desk of administrators. */
@Configuration(proxyBeanMethods = false)
class ConceptsInMenu {

  @Bean
  NavigationEntry conceptsForKeepers(SearchRules rules) {
    return NavigationLink.desk(
            85,
            "search.office.concepts.title",
            "search.office.concepts.lede",
            ConceptsController.BASE,
            rules::mayKeep)
        .with("language");
  }
}
