package eu.hanza.accounts;

import eu.hanza.forms.spi.PersonalAnswers;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The personal data in filled forms, which know no accounts. */
@Component
class FormRecords implements PersonalRecords {

  private final PersonalAnswers answers;

  FormRecords(PersonalAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String section() {
    return "answers";
  }

  @Override
  public Map<String, Object> export(PersonId person) {
    return answers.export(person);
  }

  @Override
  public Set<PersonId> needed(Collection<PersonId> people) {
    return answers.needed(people);
  }

  @Override
  public void erase(PersonId person) {
    answers.erase(person);
  }
}
