package eu.hanza.accounts;

import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The personal data that one module keeps of a person. Every module that stores any implements it,
 * so that export and erasure reach everything (L8).
 */
public interface PersonalRecords {

  /** The name of the section in the export, such as {@code registrations}. */
  String section();

  /** Everything that the module knows of the person, ready for JSON. */
  Map<String, Object> export(PersonId person);

  /** Those of these people of whom the module still keeps something that has not ended. */
  Set<PersonId> needed(Collection<PersonId> people);

  /**
   * Erases names, addresses and free text; rows that are counted stay, without anything that leads
   * back to the person.
   */
  void erase(PersonId person);
}
