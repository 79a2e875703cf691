package eu.hanza.forms.spi;

import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The personal data in filled forms: exported, and erased on the person's wish (L8). Answers that
 * belong to a thing of another module are the matter of that module.
 */
public interface PersonalAnswers {

  /** Everything that a person answered, ready for JSON. */
  Map<String, Object> export(PersonId person);

  /** Those of these people of whom answers are still kept. */
  Set<PersonId> needed(Collection<PersonId> people);

  /**
   * Erases the answers of a person with their files: drafts are deleted, what was handed in keeps
   * its number and stays counted. Answers of an organisation stay, without the person.
   */
  void erase(PersonId person);
}
