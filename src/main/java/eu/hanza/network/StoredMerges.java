package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.Merge.MergeId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The merges as stored. */
interface StoredMerges extends Repository<Merge, MergeId> {

  Merge save(Merge merge);

  Optional<Merge> findByAbsorbedAndUndoneAtIsNull(OrganisationId absorbed);

  List<Merge> findByUndoneAtIsNullOrderByMergedAtDesc();
}
