package eu.hanza.network;

import eu.hanza.network.Suspension.SuspensionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The suspensions as stored. */
interface StoredSuspensions extends Repository<Suspension, SuspensionId> {

  Suspension save(Suspension suspension);

  Optional<Suspension> findById(SuspensionId id);

  List<Suspension> findAllByOrderByFromDesc();
}
