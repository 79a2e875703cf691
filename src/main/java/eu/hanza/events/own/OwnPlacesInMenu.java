package eu.hanza.events.own;

import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.stereotype.Component;

/** Leads a person to the own registrations. */
@Component
class OwnPlacesInMenu implements NavigationEntry {

  @Override
  public Place place() {
    return Place.DESK;
  }

  @Override
  public int order() {
    return 14;
  }

  @Override
  public String labelKey() {
    return "events.own.list.title";
  }

  @Override
  public String hintKey() {
    return "events.own.list.lede";
  }

  @Override
  public String path() {
    return OwnPlacesController.PATH;
  }
}
