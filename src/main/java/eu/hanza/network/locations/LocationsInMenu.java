package eu.hanza.network.locations;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to locations and creative businesses. */
@Configuration(proxyBeanMethods = false)
class LocationsInMenu {

  @Bean
  NavigationEntry locationsLink() {
    return new Link(
        NavigationEntry.Place.FOOT, "network.locations.title", "/locations", null, () -> true);
  }

  @Bean
  NavigationEntry locationsOfficeLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        "network.office.locations.title",
        "/office/locations",
        "network.office.locations.lede",
        () -> LocationRules.mayKeep(actor.get()));
  }

  private record Link(
      Place place, String labelKey, String path, @Nullable String hintKey, BooleanSupplier seen)
      implements NavigationEntry {

    @Override
    public int order() {
      return 23;
    }

    @Override
    public boolean visible() {
      return seen.getAsBoolean();
    }
  }
}
