package eu.hanza.programmes;

import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The priorities as stored. */
interface StoredPriorities extends Repository<Priority, PriorityId> {

  Priority save(Priority priority);

  Optional<Priority> findById(PriorityId id);

  List<Priority> findByProgrammeOrderByPosition(ProgrammeId programme);

  List<Priority> findByFunderOrderByPosition(FunderId funder);
}
