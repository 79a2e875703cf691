package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The people of the installation. */
interface Persons extends Repository<Person, PersonId> {

  Person save(Person person);

  Optional<Person> findById(PersonId id);

  Optional<Person> findByEmail(EmailAddress email);

  List<Person> findByIdIn(Collection<PersonId> ids);
}
