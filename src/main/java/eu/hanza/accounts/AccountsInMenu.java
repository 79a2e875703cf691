package eu.hanza.accounts;

import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module on the desk. */
@Configuration(proxyBeanMethods = false)
class AccountsInMenu {

  @Bean
  NavigationEntry peopleEntry(CurrentActor actor) {
    return new DeskEntry(actor, 80, "people", "/office/people");
  }

  @Bean
  NavigationEntry clausesEntry(CurrentActor actor) {
    return new DeskEntry(actor, 85, "clauses", "/office/clauses");
  }

  /** A link for those who run something. */
  private record DeskEntry(CurrentActor actor, int order, String name, String path)
      implements NavigationEntry {

    @Override
    public Place place() {
      return Place.DESK;
    }

    @Override
    public String labelKey() {
      return "accounts.office." + name;
    }

    @Override
    public String hintKey() {
      return "accounts.office." + name + ".lede";
    }

    @Override
    public boolean visible() {
      return actor.get().coordinatesAny();
    }
  }
}
