package eu.hanza.accounts;

import eu.hanza.kernel.PersonId;
import java.util.Map;

/**
 * The personal data that one module keeps of a person. Every module that stores any implements it,
 * so that export and erasure reach everything (L8).
 */
public interface PersonalRecords {

  /** The name of the section in the export, such as {@code registrations}. */
  String section();

  /** Everything that the module knows of the person, ready for JSON. */
  Map<String, Object> export(PersonId person);

  /**
   * Erases names, addresses and free text; rows that are counted stay, without anything that leads
   * back to the person.
   */
  void erase(PersonId person);
}
