package eu.hanza.knowledge;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The transfers of all practices. */
interface Transfers extends Repository<Transfer, TransferId> {

  Transfer save(Transfer transfer);

  Optional<Transfer> findById(TransferId id);

  List<Transfer> findByPracticeOrderById(PracticeId practice);
}
