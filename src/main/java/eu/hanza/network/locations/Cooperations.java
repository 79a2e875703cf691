package eu.hanza.network.locations;

import eu.hanza.kernel.Slug;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All cooperations. */
interface Cooperations extends Repository<Cooperation, CooperationId> {

  Cooperation save(Cooperation one);

  boolean existsBySlug(Slug slug);

  Optional<Cooperation> findById(CooperationId id);
}
