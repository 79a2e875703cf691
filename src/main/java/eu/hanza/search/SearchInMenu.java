package eu.hanza.search;

import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the search, to kept searches, and to the office of the index. */
@Configuration(proxyBeanMethods = false)
class SearchInMenu {

  @Bean
  NavigationEntry searchForEverybody() {
    return NavigationLink.tool(10, "search.menu", "/search").with("search");
  }

  @Bean
  NavigationEntry keptSearchesOnTheDesk() {
    return NavigationLink.desk(
            80, "search.saved.menu", "search.saved.menu.hint", "/my/searches", () -> true)
        .with("bell");
  }

  @Bean
  NavigationEntry searchOfficeOnTheDesk(SearchRules rules) {
    return NavigationLink.desk(
            90, "search.office.menu", "search.office.menu.hint", "/office/search", rules::mayTag)
        .with("search");
  }
}
