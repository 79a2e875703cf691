package eu.hanza.network.locations;

import eu.hanza.kernel.Slug;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All locations. */
interface Locations extends Repository<Location, LocationId> {

  Location save(Location one);

  boolean existsBySlug(Slug slug);

  Optional<Location> findById(LocationId id);
}
