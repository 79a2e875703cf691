package eu.hanza.programmes;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The programmes. */
interface Programmes extends Repository<Programme, ProgrammeId> {

  Programme save(Programme programme);

  Optional<Programme> findById(ProgrammeId id);

  List<Programme> findByIdIn(Collection<ProgrammeId> ids);

  Optional<Programme> findBySlug(Slug slug);
}
