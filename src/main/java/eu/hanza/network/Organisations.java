package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The organisations as stored. */
interface Organisations extends Repository<Organisation, OrganisationId> {

  Organisation save(Organisation organisation);

  Optional<Organisation> findById(OrganisationId id);

  List<Organisation> findByIdIn(Collection<OrganisationId> ids);

  List<Organisation> findByStandingMergedIntoIn(Collection<OrganisationId> kept);

  boolean existsBySlug(Slug slug);

  List<Organisation> findByStandingMergedInto(OrganisationId kept);
}
