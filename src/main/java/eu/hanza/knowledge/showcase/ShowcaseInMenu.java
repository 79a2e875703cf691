package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of the showcase in the navigation. */
@Configuration(proxyBeanMethods = false)
class ShowcaseInMenu {

  @Bean
  NavigationEntry showcaseLink() {
    return new Link(
        NavigationEntry.Place.FOOT, "knowledge.showcase.title", "/showcase", null, () -> true);
  }

  @Bean
  NavigationEntry showcaseOfficeLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        "knowledge.office.showcase.title",
        "/office/showcase",
        "knowledge.office.showcase.lede",
        () -> actor.get().coordinatesAny());
  }

  private record Link(
      Place place, String labelKey, String path, @Nullable String hintKey, BooleanSupplier seen)
      implements NavigationEntry {

    @Override
    public int order() {
      return 37;
    }

    @Override
    public boolean visible() {
      return seen.getAsBoolean();
    }
  }
}
