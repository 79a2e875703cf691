package eu.hanza.events;

import eu.hanza.kernel.EventId;
import eu.hanza.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The registrations of all events. */
interface Registrations extends Repository<Registration, RegistrationId> {

  Registration save(Registration registration);

  Optional<Registration> findById(RegistrationId id);

  Optional<Registration> findByEventAndPerson(EventId event, PersonId person);

  Optional<Registration> findByEventAndNumber(EventId event, int number);

  List<Registration> findByPersonOrderByRegisteredAtDesc(PersonId person);
}
