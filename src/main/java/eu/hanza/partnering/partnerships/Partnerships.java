package eu.hanza.partnering.partnerships;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The stored partnerships. */
interface Partnerships extends ListCrudRepository<Partnership, PartnershipId> {

  List<Partnership> findByProgramme(ProgrammeId programme);

  List<Partnership> findByIdIn(Collection<PartnershipId> ids);

  Optional<Partnership> findBySlug(Slug slug);

  boolean existsBySlug(Slug slug);
}
