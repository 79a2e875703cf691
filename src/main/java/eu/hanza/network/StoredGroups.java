package eu.hanza.network;

import eu.hanza.kernel.Slug;
import eu.hanza.network.CountryGroup.CountryGroupId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The groups of countries as stored. */
interface StoredGroups extends Repository<CountryGroup, CountryGroupId> {

  CountryGroup save(CountryGroup group);

  Optional<CountryGroup> findBySlug(Slug slug);

  boolean existsBySlug(Slug slug);
}
