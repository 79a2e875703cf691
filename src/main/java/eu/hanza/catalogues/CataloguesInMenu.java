package eu.hanza.catalogues;

import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.stereotype.Component;

/** The link to the open data in the foot of every page. */
@Component
class CataloguesInMenu implements NavigationEntry {

  @Override
  public Place place() {
    return Place.FOOT;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String labelKey() {
    return "catalogues.title";
  }

  @Override
  public String path() {
    return "/open-data";
  }
}
