package eu.hanza.search.web;

import eu.hanza.search.SearchRules;
import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the glossary: in the foot for everybody, on the desk for its keepers. */
@Configuration(proxyBeanMethods = false)
class GlossaryInMenu {

  /** A link to the glossary. */
  private record Link(Place place, int order, String labelKey, String path, boolean visible)
      implements NavigationEntry {}

  @Bean
  NavigationEntry glossaryForEverybody() {
    return new Link(NavigationEntry.Place.FOOT, 45, "search.glossary.title", "/glossary", true);
  }

  @Bean
  NavigationEntry glossaryForKeepers(SearchRules rules) {
    return new Kept(rules);
  }

  /** The link on the desk. */
  private record Kept(SearchRules rules) implements NavigationEntry {

    @Override
    public Place place() {
      return Place.DESK;
    }

    @Override
    public int order() {
      return 86;
    }

    @Override
    public String labelKey() {
      return "search.office.glossary.title";
    }

    @Override
    public String hintKey() {
      return "search.office.glossary.lede";
    }

    @Override
    public String icon() {
      return "language";
    }

    @Override
    public String path() {
      return GlossaryPages.OFFICE;
    }

    @Override
    public boolean visible() {
      return rules.mayKeep();
    }
  }
}
