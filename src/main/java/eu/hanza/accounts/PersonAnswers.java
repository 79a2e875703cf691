package eu.hanza.accounts;

import eu.hanza.forms.spi.KnownAnswers;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of a person, for the forms that the person fills in. */
@Component
class PersonAnswers implements KnownAnswers {

  private final People people;

  PersonAnswers(People people) {
    this.people = people;
  }

  @Override
  public Map<String, String> known(
      @Nullable PersonId person, @Nullable OrganisationId organisation, Language language) {
    var known = new HashMap<String, String>();
    if (person != null) {
      people
          .find(person)
          .ifPresent(
              one -> {
                known.put("person.name", one.name());
                if (one.email() != null) {
                  known.put("person.email", one.email().value());
                }
              });
    }
    known.values().removeIf(String::isBlank);
    return known;
  }
}
