package eu.hanza.accounts;

import eu.hanza.kernel.PersonId;
import eu.hanza.search.spi.KeptSearches;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Exports and erases the searches that a person keeps (L8). */
@Component
class SearchRecords implements PersonalRecords {

  private final KeptSearches searches;

  SearchRecords(KeptSearches searches) {
    this.searches = searches;
  }

  @Override
  public String section() {
    return "saved_searches";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    return Map.of("searches", searches.of(person));
  }

  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return searches.keepers(people);
  }

  @Override
  public void erase(PersonId person) {
    searches.forget(person);
  }
}
