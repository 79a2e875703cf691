package eu.hanza.search;

import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.stereotype.Component;

/** The link to the search in the head of every page. */
@Component
class SearchInMenu implements NavigationEntry {

  @Override
  public Place place() {
    return Place.TOOL;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String labelKey() {
    return "search.menu";
  }

  @Override
  public String icon() {
    return "search";
  }

  @Override
  public String path() {
    return "/search";
  }
}
