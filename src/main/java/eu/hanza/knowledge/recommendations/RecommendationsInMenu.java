package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of recommendations in the navigation; the public list stands in the foot. */
@Configuration(proxyBeanMethods = false)
class RecommendationsInMenu {

  @Bean
  NavigationEntry recommendationsLink() {
    return new Link(
        NavigationEntry.Place.FOOT,
        "knowledge.recommendations.title",
        "/recommendations",
        null,
        () -> true);
  }

  @Bean
  NavigationEntry ownRecommendationsLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        "knowledge.recommendations.my.title",
        "/my/recommendations",
        "knowledge.recommendations.my.lede",
        () -> !actor.get().organisations().isEmpty());
  }

  @Bean
  NavigationEntry recommendationsOfficeLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        "knowledge.office.recommendations.title",
        "/office/recommendations",
        "knowledge.office.recommendations.lede",
        () -> actor.get().editsAny());
  }

  private record Link(
      Place place, String labelKey, String path, @Nullable String hintKey, BooleanSupplier seen)
      implements NavigationEntry {

    @Override
    public int order() {
      return 36;
    }

    @Override
    public boolean visible() {
      return seen.getAsBoolean();
    }
  }
}
