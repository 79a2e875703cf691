package eu.hanza.knowledge;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class PracticesInMenu {

  @Bean
  NavigationEntry practicesLink() {
    return new Link(NavigationEntry.Place.MAIN, "knowledge.title", "/practices", null, () -> true);
  }

  @Bean
  NavigationEntry ownPracticesLink(CurrentActor actor, PracticeRules rules) {
    return new Link(
        NavigationEntry.Place.DESK,
        "knowledge.my.title",
        "/my/practices",
        "knowledge.my.lede",
        () -> rules.mayDraftAny(actor.get()));
  }

  @Bean
  NavigationEntry practicesOfficeLink(CurrentActor actor) {
    return new Link(
        NavigationEntry.Place.DESK,
        "knowledge.office.title",
        "/office/practices",
        "knowledge.office.lede",
        () -> actor.get().editsAny());
  }

  private record Link(
      Place place, String labelKey, String path, @Nullable String hintKey, BooleanSupplier seen)
      implements NavigationEntry {

    @Override
    public int order() {
      return 35;
    }

    @Override
    public boolean visible() {
      return seen.getAsBoolean();
    }
  }
}
