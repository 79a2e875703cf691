package eu.hanza.network;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the directory and to the register's office. */
@Configuration(proxyBeanMethods = false)
class OrganisationsInMenu {

  @Bean
  NavigationEntry organisationsForEverybody() {
    return new Link(NavigationEntry.Place.MAIN, 20, "network.menu", null, "/organisations");
  }

  @Bean
  NavigationEntry organisationsOnTheDesk(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        20,
        "network.office.menu",
        "network.office.menu.hint",
        "/office/organisations") {
      @Override
      public boolean visible() {
        return NetworkRules.mayKeep(actor.get());
      }
    };
  }

  @Bean
  NavigationEntry ownOrganisationsOnTheDesk(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        21,
        "network.own.menu",
        "network.own.menu.hint",
        "/my/organisations") {
      @Override
      public boolean visible() {
        return !actor.get().organisations().isEmpty();
      }
    };
  }

  /** A link that stands where it is told to. */
  private static class Link implements NavigationEntry {

    private final Place place;
    private final int order;
    private final String label;
    private final @Nullable String hint;
    private final String path;

    Link(Place place, int order, String label, @Nullable String hint, String path) {
      this.place = place;
      this.order = order;
      this.label = label;
      this.hint = hint;
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
      return "building-community";
    }

    @Override
    public String path() {
      return path;
    }
  }
}
