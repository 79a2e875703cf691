package eu.hanza.search.web;

import eu.hanza.search.SearchRules;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the glossary: in the foot for everybody, on the desk for its keepers. */
@Configuration(proxyBeanMethods = false)
class GlossaryInMenu {

  @Bean
  NavigationEntry glossaryForEverybody() {
    return NavigationLink.foot(45, "search.glossary.title", "/glossary");
  }

  @Bean
  NavigationEntry glossaryForKeepers(SearchRules rules) {
    return NavigationLink.desk(
            86,
            "search.office.glossary.title",
            "search.office.glossary.lede",
            GlossaryPages.OFFICE,
            rules::mayKeep)
        .with("language");
  }
}
