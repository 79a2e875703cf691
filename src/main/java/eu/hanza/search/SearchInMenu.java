package eu.hanza.search;

import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.NavigationEntry.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the search, to kept searches, and to the office of the index. */
@Configuration(proxyBeanMethods = false)
class SearchInMenu {

  @Bean
  NavigationEntry searchForEverybody() {
    return new Link(Place.TOOL, 10, "search.menu", null, "search", "/search");
  }

  @Bean
  NavigationEntry keptSearchesOnTheDesk() {
    return new Link(
        Place.DESK, 80, "search.saved.menu", "search.saved.menu.hint", "bell", "/my/searches");
  }

  @Bean
  NavigationEntry searchOfficeOnTheDesk(SearchRules rules) {
    return new Link(
        Place.DESK,
        90,
        "search.office.menu",
        "search.office.menu.hint",
        "search",
        "/office/search") {
      @Override
      public boolean visible() {
        return rules.mayTag();
      }
    };
  }

  /** A link that stands where it is told to. */
  private static class Link implements NavigationEntry {

    private final Place place;
    private final int order;
    private final String label;
    private final @Nullable String hint;
    private final String icon;
    private final String path;

    Link(Place place, int order, String label, @Nullable String hint, String icon, String path) {
      this.place = place;
      this.order = order;
      this.label = label;
      this.hint = hint;
      this.icon = icon;
      this.path = path;
    }

    @Override
    public Place place() {
      return place;
    }

    @Override
    public int order() {
      return order;
    }

    @Override
    public String labelKey() {
      return label;
    }

    @Override
    public @Nullable String hintKey() {
      return hint;
    }

    @Override
    public String icon() {
      return icon;
    }

    @Override
    public String path() {
      return path;
    }
  }
}
