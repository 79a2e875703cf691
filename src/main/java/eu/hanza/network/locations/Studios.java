package eu.hanza.network.locations;

import eu.hanza.kernel.OrganisationId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All creative businesses. */
interface Studios extends Repository<Studio, OrganisationId> {

  Studio save(Studio studio);

  Optional<Studio> findById(OrganisationId organisation);

  void delete(Studio studio);
}
