package eu.hanza.search.web;

import eu.hanza.search.SearchRules;
import eu.hanza.shell.spi.NavigationEntry;
import org.springframework.stereotype.Component;

/** The link to the vocabulary on the desk of administrators. */
@Component
class ConceptsInMenu implements NavigationEntry {

  private final SearchRules rules;

  ConceptsInMenu(SearchRules rules) {
    this.rules = rules;
  }

  @Override
  public Place place() {
    return Place.DESK;
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public String labelKey() {
    return "search.office.concepts.title";
  }

  @Override
  public String hintKey() {
    return "search.office.concepts.lede";
  }

  @Override
  public String icon() {
    return "language";
  }

  @Override
  public String path() {
    return ConceptsController.BASE;
  }

  @Override
  public boolean visible() {
    return rules.mayKeep();
  }
}
