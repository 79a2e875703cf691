package eu.hanza.search.spi;

import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the search keeps of people, for their export and their erasure (L8). */
public interface KeptSearches {

  /** The searches that a person keeps, ready for an export. */
  List<Map<String, Object>> of(PersonId person);

  /** Those of these people who keep a search. */
  Set<PersonId> keepers(Collection<PersonId> people);

  /** Takes away everything that a person keeps. */
  void forget(PersonId person);
}
