package eu.hanza.results;

import eu.hanza.accounts.CurrentActor;
import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.stereotype.Component;

/** The place of the ledger on the desk. */
@Component
class ResultsInMenu implements NavigationEntry {

  private final CurrentActor actor;

  ResultsInMenu(CurrentActor actor) {
    this.actor = actor;
  }

  @Override
  public Place place() {
    return Place.DESK;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String labelKey() {
    return "results.office.title";
  }

  @Override
  public String hintKey() {
    return "results.office.lede";
  }

  @Override
  public String path() {
    return "/office/results";
  }

  @Override
  public boolean visible() {
    return actor.get().coordinatesAny();
  }
}
