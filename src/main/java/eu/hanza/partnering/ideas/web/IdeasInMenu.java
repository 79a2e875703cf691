package eu.hanza.partnering.ideas.web;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of ideas on the desk. */
@Configuration(proxyBeanMethods = false)
class IdeasInMenu {

  @Bean
  NavigationEntry ownIdeasLink(CurrentActor actor) {
    return new Link(
        15,
        "partnering.idea.mine",
        "partnering.idea.mine.lede",
        OwnIdeasController.PATH,
        () -> !actor.get().organisations().isEmpty());
  }

  @Bean
  NavigationEntry ideasOfficeLink(CurrentActor actor) {
    return new Link(
        35,
        "partnering.office.idea",
        "partnering.office.idea.lede",
        OfficeIdeasController.PATH,
        () -> actor.get().coordinatesAny());
  }

  private record Link(
      int order, String labelKey, String hintKey, String path, BooleanSupplier shown)
      implements NavigationEntry {

    @Override
    public Place place() {
      return Place.DESK;
    }

    @Override
    public boolean visible() {
      return shown.getAsBoolean();
    }
  }
}
